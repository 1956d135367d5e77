export const id = 4051;
export const ids = [4051];
export const modules = {

/***/ 44051:
/***/ ((module) => {

module.exports = eval("require")("./publish-report.js");


/***/ })

};
