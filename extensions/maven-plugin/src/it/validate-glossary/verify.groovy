String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('[ERROR] osce, en, OSCE: error: The term is both preferred and deprecated')
assert log.contains('1 finding in the glossary at or over error, allowed are 0.')
assert log.contains('mvn dragoman:validate-glossary@glossary -Ddragoman.suppress=FILE')
assert log.contains('[INFO] 2 concepts, 5 findings, 1 suppressed')
assert log.count('BUILD SUCCESS') == 1
