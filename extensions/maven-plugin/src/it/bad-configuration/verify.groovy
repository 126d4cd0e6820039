String log = new File(basedir, 'build.log').getText('UTF-8')
String texts = new File(basedir, 'texts').canonicalPath
assert log.contains('dragoman.from: "english" is not a language tag. Write a BCP 47 tag such as az, ar or en.')
assert log.contains("dragoman.pairs: there is no ${new File(basedir, 'gone').canonicalPath}. Name a folder or a file that is there.")
assert log =~ /broken\.tsv:2:\d+: error: .*golden/
assert log.contains("${texts}: error: There is no pair NAME.en.txt and NAME.ar.txt in ${texts}")
assert log.count('BUILD FAILURE') == 4
assert !log.contains('BUILD SUCCESS')
assert !log.contains('at org.dragoman')
assert log =~ /mvn help:describe -Dplugin=org\.dragoman:dragoman-maven-plugin:\S+ -Dgoal=check -Ddetail/
assert log =~ /Mend that, then run\s+(\[ERROR\] )?mvn org\.dragoman:dragoman-maven-plugin:\S+:check -Ddragoman\.from=en -Ddragoman\.glossary=broken\.tsv/
