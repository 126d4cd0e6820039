String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.count('BUILD SUCCESS') == 2
assert log.contains('2 findings at or over warning, allowed are 1.')
assert log.contains('mvn dragoman:update-baseline@default -Ddragoman.reason="WHY"')
