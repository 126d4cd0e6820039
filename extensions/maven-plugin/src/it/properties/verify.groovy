String log = new File(basedir, 'build.log').getText('UTF-8')
String place = new File(basedir, 'src/main/resources/app/messages_az.properties').canonicalPath
assert log.contains("[ERROR] ${place}:3:13: forbidden-term: “Millətlər Birliyi Təşkilatında” is not to be used;")
assert log.contains('→ Birləşmiş Millətlər Təşkilatında')
assert log.contains('[INFO] 1 text, error 1, warning 0, info 0')
