# Set-up shared by releng/run and releng/test, to be sourced: finds a JDK and Maven, sees to system packages and Sirius.
# Everything it prints goes to standard error; what is missing is explained in one line.

root=$(cd "$(dirname "$0")/.." && pwd)
cache=$root/releng/target/tools # git ignores it
stamp=$root/releng/target/built # as old as the sources of the product that stands there
maven_version=3.9.16

say() { echo "digikomp: $*" >&2; }
stop() { say "$*"; exit 3; }

# Prints the major version of the JDK in folder $1, or nothing.
jdk_version() {
    [ ! -x "$1/bin/javac" ] || [ ! -f "$1/release" ] || sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

# Sets and exports JAVA_HOME to the first JDK that is 21 or newer.
find_jdk() {
    path_jdk=$(command -v javac) && path_jdk=$(dirname "$(dirname "$(readlink -f "$path_jdk")")")
    for jdk in "$JAVA_HOME" /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$path_jdk"; do
        version=$(jdk_version "$jdk")
        [ "${version:-0}" -ge 21 ] && export JAVA_HOME="$jdk" && return
    done
    stop "no JDK 21 or newer: install one (temurin-21-jdk, openjdk-21-jdk) or set JAVA_HOME to it"
}

# Prints the path of a Maven that is 3.9 or newer; an older one fetches the one that is needed.
find_maven() {
    fetched=$cache/apache-maven-$maven_version/bin/mvn
    if [ ! -x "$fetched" ]; then
        command -v mvn >/dev/null || install maven
        command -v mvn >/dev/null || stop "no Maven: install the package maven"
        case $(mvn -v 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p') in
        3.9.* | 3.[1-9][0-9].*) command -v mvn && return ;;
        esac
        say "fetching Maven $maven_version"
        mkdir -p "$cache"
        # outside the checkout, whose build extensions an older Maven cannot load
        (cd / && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -DoutputDirectory="$cache" \
            -Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin >&2) ||
            stop "cannot fetch Maven $maven_version; is there a network?"
        (cd "$cache" && "$JAVA_HOME/bin/jar" xf apache-maven-$maven_version-bin.zip) && chmod +x "$fetched"
    fi
    echo "$fetched"
}

# Installs Debian packages where that is allowed; otherwise names them.
install() {
    command -v apt-get >/dev/null || { say "please install: $*"; return 1; }
    [ "$(id -u)" = 0 ] || { say "please install: sudo apt-get install $*"; return 1; }
    say "installing $*"
    { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install --no-install-recommends "$@"; } >/dev/null 2>&1 ||
        { say "could not install $*"; return 1; }
}

# Sees to what a window needs on Linux: GTK 3 and a font.
need_gtk() {
    [ "$(uname)" = Linux ] || return 0
    command -v ldconfig >/dev/null || PATH=$PATH:/sbin:/usr/sbin
    ldconfig -p | grep -q libgtk-3.so.0 || install libgtk-3-0 || stop "the workbench needs GTK 3"
    [ -n "$(find /usr/share/fonts -name '*.[to]tf' 2>/dev/null | head -n 1)" ] || install fonts-dejavu-core || :
}

# Sees to the p2 site of Sirius: $site where one is named, otherwise the official one. Sets $sirius to Maven's options.
need_sirius() {
    sirius="-Psirius${site:+ -Dsirius.site=$site}"
    : "${site:=$(sed -n 's:.*<sirius.site>\(.*\)</sirius.site>.*:\1:p' "$root/sirius/pom.xml")}"
    case $site in
    file:*) path=${site#file:} && [ -d "${path#//}" ] && return ;;
    *) for index in p2.index compositeContent.xml compositeContent.jar content.jar content.xml.xz; do
        reach "${site%/}/$index" && return
    done ;;
    esac
    stop "the site of Sirius is not reachable: $site (-Dsirius.site=… names another, which holds what Sirius needs too)"
}

# Whether something answers at the address $1.
reach() {
    if command -v curl >/dev/null; then curl -fsIL -m 20 -o /dev/null "$1"; else wget -q -T 20 --spider "$1"; fi
}
