String log = new File(basedir, 'build.log').getText('UTF-8')
String texts = new File(basedir, 'texts').canonicalPath
assert log.contains('dragoman.from: "english" is not a language tag. Write a BCP 47 tag such as az, ar or en.')
assert log.contains("dragoman.pairs: there is no ${new File(basedir, 'gone').canonicalPath}. Name a folder or a file that is there.")
assert log.contains("${new File(basedir, 'broken.tsv').canonicalPath}:2:")
assert log.contains('golden')
assert log.contains("There is no pair NAME.en.txt and NAME.ar.txt in ${texts}")
assert log.contains('dragoman.rules: there is no rule "spelling"; there are ')
assert log.contains("${new File(basedir, 'none.tsv').canonicalPath}")
assert log.contains('dragoman.pairs: nothing is named.')
assert log.contains('dragoman.format: "pdf" is none of ')
assert log.count('BUILD FAILURE') == 8
assert !log.contains('BUILD SUCCESS')
assert !log.contains('at org.dragoman')
