String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Nothing to check: this module only holds others.')
assert log.count('[INFO] 1 text, error 0, warning 0, info 0') == 2
assert log.contains("[ERROR] ${new File(basedir, 'two/texts/news.az.txt').canonicalPath}:1:7: forbidden-term")
assert log.contains('mvn dragoman:update-baseline@default -pl :two -Ddragoman.reason="WHY"')
assert log =~ /one \.+ SUCCESS/
assert log =~ /two \.+ FAILURE/
assert log =~ /three \.+ SUCCESS/
