String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /mvn dragoman:update-baseline@texts -P house -Ddragoman\.reason="WHY"/
assert log.contains('dragoman.maxFindings: -1 is less than none. Write 0 or more.')
assert log.contains('dragoman.reason: WHY only shows where the reason goes.')
assert log.contains('[INFO] 1 text, error 0, warning 0, info 0, accepted 2')
assert log.count('BUILD SUCCESS') == 2
