@echo off
rem Starts plenary from wherever it lies, with PLENARY_JAVA_HOME, the Java of the package, JAVA_HOME or the java on the PATH.
rem Classes are kept in an archive below %LOCALAPPDATA%\plenary, for a quick start; PLENARY_ARCHIVE=off: not.
setlocal
set "PLENARY_HOME=%~dp0.."
set "PLENARY_JRE="
if defined JAVA_HOME set "PLENARY_JRE=%JAVA_HOME%"
if exist "%PLENARY_HOME%\runtime\bin\java.exe" set "PLENARY_JRE=%PLENARY_HOME%\runtime"
if defined PLENARY_JAVA_HOME set "PLENARY_JRE=%PLENARY_JAVA_HOME%"
set "PLENARY_JAVA=java.exe"
if defined PLENARY_JRE set "PLENARY_JAVA=%PLENARY_JRE%\bin\java.exe"
set "PLENARY_QUICK="
if "%PLENARY_ARCHIVE%"=="off" goto start
if not defined LOCALAPPDATA goto start
if not defined PLENARY_JRE goto start
if not exist "%PLENARY_JRE%\release" goto start
set "PLENARY_RUNTIME="
for /f "usebackq tokens=2 delims==" %%v in (`findstr /b JAVA_RUNTIME_VERSION= "%PLENARY_JRE%\release"`) do set "PLENARY_RUNTIME=%%~v"
if not defined PLENARY_RUNTIME goto start
for /f "delims=.+-" %%m in ("%PLENARY_RUNTIME%") do set "PLENARY_MAJOR=%%m"
rem From 19 on Java makes such an archive by itself, and looks whether it still fits.
if %PLENARY_MAJOR% LSS 19 goto start
set "PLENARY_PLACE=%LOCALAPPDATA%\plenary\@build@"
if not exist "%PLENARY_PLACE%" mkdir "%PLENARY_PLACE%" 2>nul
if exist "%PLENARY_PLACE%" set PLENARY_QUICK=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%PLENARY_PLACE%\%PLENARY_RUNTIME%.jsa"
:start
"%PLENARY_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr %PLENARY_QUICK% %PLENARY_JAVA_OPTS% -cp "%PLENARY_HOME%\lib\plenary-cli.jar" org.plenary.cli.Main %*
exit /b %ERRORLEVEL%
