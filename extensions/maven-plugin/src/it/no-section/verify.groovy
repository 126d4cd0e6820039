String log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ ('mvn org\\.dragoman:dragoman-maven-plugin:\\S+:update-baseline -Ddragoman\\.from=en'
        + ' -Ddragoman\\.glossary=terms\\.tsv -Ddragoman\\.noBuiltin=true -Ddragoman\\.pairs=texts -Ddragoman\\.to=az'
        + ' -Ddragoman\\.reason="WHY"')
assert new File(basedir, 'let-stand.json').isFile()
assert log.contains('[INFO] 1 text, error 0, warning 0, info 0, accepted 2')
assert log.contains('Left out: dragoman.skip is set.')
assert log.count('BUILD SUCCESS') == 3
