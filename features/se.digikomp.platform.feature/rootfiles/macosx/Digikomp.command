#!/bin/sh
# Starts Digikomp: with a command (import, list, analyse, compile …) without a display, otherwise the workbench.
# --data DIR in front of everything else names the folder that holds the workbench's models and database.
home=$(cd "$(dirname "$0")" && pwd)

java=
for candidate in "${JAVA_HOME:-/none}/bin/java" "$(/usr/libexec/java_home -v 21+ 2>/dev/null)/bin/java" "$(command -v java)"; do
    [ -x "$candidate" ] || continue
    major=$("$candidate" -XshowSettings:properties -version 2>&1 |
        sed -n 's/^ *java\.specification\.version = \([0-9]*\).*/\1/p')
    [ "${major:-0}" -ge 21 ] && java=$candidate && break
done
[ -n "$java" ] || {
    echo "Digikomp needs Java 21 or newer: install it, or set JAVA_HOME to it." >&2
    exit 3
}
data=$HOME/Library/Application\ Support/Digikomp
launcher=$(echo "$home"/plugins/org.eclipse.equinox.launcher_*.jar)
options="-Xmx1g --enable-native-access=ALL-UNNAMED"
logging=-Djava.util.logging.config.file=$home/logging.properties
case ${1:-} in
[a-z]* | --help | --version)
    exec "$java" $options "$logging" -XX:TieredStopAtLevel=1 -Djava.awt.headless=true -jar "$launcher" \
        -nosplash -data @none -application se.digikomp.cli.application "$@"
    ;;
--data)
    data=$2
    shift 2
    ;;
esac
start() {
    language=$(cat "$data/language" 2>/dev/null) # chosen in the preferences
    "$java" $options "$logging" -XstartOnFirstThread -jar "$launcher" -data "$data/workspace" ${language:+-nl "$language"} "$@"
}
start "$@"
code=$?
while [ $code = 23 ]; do # the workbench asks to be started again
    start "$@"
    code=$?
done
exit $code
