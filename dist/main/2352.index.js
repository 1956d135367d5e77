export const id = 2352;
export const ids = [2352];
export const modules = {

/***/ 42352:
/***/ ((module) => {

module.exports = eval("require")("./bot/bot.js");


/***/ })

};
