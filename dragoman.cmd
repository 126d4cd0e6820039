@echo off
rem Builds Dragoman when that has not been done for the present sources, then starts it.
rem DRAGOMAN_OPTS holds further options for the JVM.
setlocal
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%app\target\dragoman.jar"

where java >nul 2>nul || (echo dragoman: there is no java on the path; install a JDK, version 17 or newer. 1>&2 & exit /b 4)

powershell -NoProfile -Command "$j = Get-Item -LiteralPath $env:JAR -ErrorAction SilentlyContinue; if (-not $j) { exit 1 }; $n = Get-ChildItem -Recurse -File -Path ($env:HOME_DIR + '*\src\main'), ($env:HOME_DIR + 'extensions\collection\src\main'), ($env:HOME_DIR + 'pom.xml'), ($env:HOME_DIR + '*\pom.xml') | Where-Object { $_.LastWriteTime -gt $j.LastWriteTime } | Select-Object -First 1; if ($n) { exit 1 }"
if errorlevel 1 (
  where mvn >nul 2>nul || (echo dragoman: there is no mvn on the path; install Maven 3.8.7 or newer. 1>&2 & exit /b 4)
  echo dragoman: building, because there is no build of the present sources yet ... 1>&2
  pushd "%HOME_DIR%"
  call mvn -q -B -ntp -pl app -am package -Dmaven.test.skip=true 1>&2
  if errorlevel 1 (popd & echo dragoman: the build failed; its messages stand above. 1>&2 & exit /b 4)
  popd
)

java %DRAGOMAN_OPTS% -jar "%JAR%" %*
exit /b %errorlevel%
