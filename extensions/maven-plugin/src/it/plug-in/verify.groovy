String log = new File(basedir, 'build.log').getText('UTF-8')
String place = new File(basedir, 'texts/news.az.txt').canonicalPath
assert log.contains("[ERROR] ${place}:3:1: house-word: “Pis” is no word of this house.")
assert log.contains('[INFO] 1 text, error 1, warning 0, info 0')
assert log =~ /The plug-in it\.BrokenCheck in \S*broken-check-1\.jar failed: .*no licence.*<dependencies>/
assert log.count('BUILD FAILURE') == 2
assert !log.contains('at it.')
assert !log.contains('at org.dragoman')
