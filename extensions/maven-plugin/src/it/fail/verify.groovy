String log = new File(basedir, 'build.log').getText('UTF-8')
String place = new File(basedir, 'texts/news.az.txt').canonicalPath
assert log.contains("[ERROR] ${place}:1:7: forbidden-term: “Millətlər Birliyi Təşkilatının” is not to be used;")
assert log.contains('→ Birləşmiş Millətlər Təşkilatının')
assert log.contains("[WARNING] ${place}:3:1: missing-term: ")
assert log.contains('[INFO] 1 text, error 1, warning 1, info 0')
assert log.contains('1 finding at or over error, allowed are 0.')
assert log.contains('mvn dragoman:update-baseline@default -Ddragoman.reason="WHY"')
assert !log.contains('at org.dragoman')
