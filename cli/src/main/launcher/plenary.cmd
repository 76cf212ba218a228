@echo off
rem Starts plenary from wherever it lies, with PLENARY_JAVA_HOME, JAVA_HOME or the java on the PATH.
setlocal
set "PLENARY_JAVA=java.exe"
if defined JAVA_HOME set "PLENARY_JAVA=%JAVA_HOME%\bin\java.exe"
if defined PLENARY_JAVA_HOME set "PLENARY_JAVA=%PLENARY_JAVA_HOME%\bin\java.exe"
"%PLENARY_JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable -Xlog:all=error:stderr %PLENARY_JAVA_OPTS% -cp "%~dp0..\lib\plenary-cli.jar" org.plenary.cli.Main %*
exit /b %ERRORLEVEL%
