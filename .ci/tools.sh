# Sourced by the scripts beside it: installs the tools that CI needs and a user's `npm cit` does not.

ACTIONLINT_VERSION=v1.7.12
ACT_VERSION=v0.2.89
ZIZMOR_VERSION=1.32.0

tools=${DEADWOOD_CI_TOOLS:-${XDG_CACHE_HOME:-$HOME/.cache}/deadwood-ci}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# have NAME…: true when one of the commands is there
have() {
  local name
  for name in "$@"; do command -v "$name" > /dev/null && return 0; done
  return 1
}

# need_package PACKAGE COMMAND…: installs a Debian package unless one of the commands is there
need_package() {
  local package=$1
  shift
  have "$@" && return 0
  echo "Installing $package"
  if [ -z "${apt_is_updated:-}" ]; then
    as_root apt-get update -qq
    apt_is_updated=yes
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$package" > /dev/null
}

# need_go_tool NAME MODULE VERSION: leaves it at $tools/NAME-VERSION/NAME
need_go_tool() {
  local folder=$tools/$1-$3
  [ -x "$folder/$1" ] && return 0
  echo "Installing $1 $3"
  GOBIN=$folder go install "$2@$3"
}

need_actionlint() {
  need_go_tool actionlint github.com/rhysd/actionlint/cmd/actionlint "$ACTIONLINT_VERSION"
  actionlint=$tools/actionlint-$ACTIONLINT_VERSION/actionlint
}

need_act() {
  need_go_tool act github.com/nektos/act "$ACT_VERSION"
  act=$tools/act-$ACT_VERSION/act
}

need_zizmor() {
  local folder=$tools/zizmor-$ZIZMOR_VERSION
  zizmor=$folder/bin/zizmor
  [ -x "$zizmor" ] && return 0
  echo "Installing zizmor $ZIZMOR_VERSION"
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action ignore --target "$folder" "zizmor==$ZIZMOR_VERSION"
}
