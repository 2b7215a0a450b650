@echo off
rem Starts nianbao on Windows. From a checkout it first builds the program when that is missing.
setlocal EnableExtensions DisableDelayedExpansion

rem Messages are UTF-8; the code page of the window is restored at the end.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul

set "home=%~dp0"
set "jar=%home%nianbao.jar"
if not exist "%jar%" set "jar=%home%target\nianbao.jar"

set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java (
    echo nianbao needs Java 17 or later, and none was found. 需要 Java 17 或更高版本，没有找到。 >&2
    set "status=3"
    goto end
)

if exist "%jar%" goto built
echo Building nianbao, once... 正在构建 nianbao，只需一次。 >&2
pushd "%home%"
call mvn -q -B -Dmaven.test.skip=true -Dassembly.skipAssembly=true package >&2
popd
if not exist "%jar%" (
    echo The build failed. 构建失败。 >&2
    set "status=3"
    goto end
)
:built

rem A class data archive halves the start; Java ignores one that does not fit. Its name holds the sizes of jar and Java.
set "cache=%LOCALAPPDATA%\nianbao"
for %%f in ("%jar%") do set "identity=%%~zf"
for %%f in ("%java%") do set "identity=%identity%-%%~zf"
set "archive=%cache%\%identity%.jsa"
set "NIANBAO_OUTLINES=%cache%\%identity%.outlines"
set "part="
set "share="
if exist "%archive%" (
    set share="-XX:SharedArchiveFile=%archive%" -Xshare:auto
    goto start
)

rem Asked only now: asking at every start would cost more than it saves.
set "version=0"
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1 ^| findstr version"') do set "version=%%~v"
for /f "tokens=1 delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% LSS 17 (
    echo nianbao needs Java 17 or later, this is %version%. 需要 Java 17 或更高版本，现为 %version%。 >&2
    set "status=3"
    goto end
)
if not "%~1"=="build" goto start
if not exist "%cache%" mkdir "%cache%" 2>nul
if not exist "%cache%" goto start
set "part=%archive%.%RANDOM%"
set share="-XX:ArchiveClassesAtExit=%part%"
rem The archive holds the classes of this run; the program leaves a proof of its first PDF, and without one it is not kept.
set "NIANBAO_PROOF=%part%.built"

:start
"%java%" %share% -Xlog:disable -Xlog:all=error:stderr -XX:TieredStopAtLevel=1 -XX:+UseSerialGC ^
    -Dfile.encoding=UTF-8 -Djava.awt.headless=true %NIANBAO_JAVA_OPTS% -jar "%jar%" %*
set "status=%errorlevel%"
if defined part if exist "%part%.built" move /y "%part%" "%archive%" >nul 2>&1
if defined part del /q "%part%" "%part%.built" >nul 2>&1

:end
if defined page chcp %page% >nul
exit /b %status%
