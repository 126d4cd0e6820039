String log = new File(basedir, 'build.log').getText('UTF-8')
String[] runs = log.split('Scanning for projects')[1..-1]
assert runs.length == 4
String upToDate = 'Up to date: texts, glossary, baseline and configuration are as they were at the last run.'
assert runs.collect { it.contains(upToDate) } == [false, true, false, true]
assert runs.collect { it.contains('Report: ') } == [true, false, true, false]
// What was found is told again, and the build fails again.
String finding = "[ERROR] ${new File(basedir, 'texts/news.az.txt').canonicalPath}:1:7: forbidden-term"
assert runs.collect { it.contains(finding) } == [true, true, false, false]
assert runs.collect { it.contains('BUILD FAILURE') } == [true, true, false, false]
assert runs.collect { it.contains('[WARNING] ') && it.contains(':3:1: missing-term') } == [true, true, true, true]
assert new File(basedir, 'target/dragoman/findings.json').isFile()
