@echo off
rem Starts Digikomp: with a command (import, list, analyse, compile ...) in this console, otherwise the workbench.
rem --data DIR in front of everything else names the folder that holds the workbench's models and database.
setlocal enabledelayedexpansion
set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java"
if not defined JAVA for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-2*" "%ProgramFiles%\Java\jdk-2*" "%ProgramFiles%\Microsoft\jdk-2*") do set "JAVA=%%~d\bin\java"
if not defined JAVA set "JAVA=java"
"%JAVA%" -XshowSettings:properties -version 2>&1 | findstr /r /c:"java.specification.version = 2[1-9]" >nul || (
    echo Digikomp needs Java 21 or newer: install it, or set JAVA_HOME to it.
    pause
    exit /b 3
)
for %%f in ("%~dp0plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%f"
set "OPTIONS=-Xmx1g --enable-native-access=ALL-UNNAMED"
set "LOGGING=-Djava.util.logging.config.file=%~dp0logging.properties"
set "DATA=%APPDATA%\Digikomp"
echo %~1| findstr /r "^[a-z] ^--help ^--version" >nul && (
    "%JAVA%" %OPTIONS% "%LOGGING%" -Djava.awt.headless=true -jar "!LAUNCHER!" -nosplash -data @none -application se.digikomp.cli.application %*
    exit /b !errorlevel!
)
if "%~1"=="--data" set "DATA=%~2"
set "NL="
rem the language that was chosen in the preferences
if exist "!DATA!\language" for /f "usebackq" %%l in ("!DATA!\language") do set "NL=-nl %%l"
start "Digikomp" "!JAVA!w" %OPTIONS% "%LOGGING%" -jar "!LAUNCHER!" -data "!DATA!\workspace" !NL!
