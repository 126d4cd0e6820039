String log = new File(basedir, 'build.log').getText('UTF-8')
String place = new File(basedir, 'news.xlf').canonicalPath
assert log.contains("[ERROR] ${place}:3:22: forbidden-term: “Millətlər Birliyi Təşkilatının”")
assert log.contains('[INFO] 2 texts, error 1, warning 0, info 0')
