String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('(default) @ pass')
assert log.contains('[INFO] 1 text, error 0, warning 0, info 0')
assert new File(basedir, 'target/dragoman/check-default.stamp.json').isFile()
