import groovy.json.JsonSlurper
String log = new File(basedir, 'build.log').getText('UTF-8')
File file = new File(basedir, 'dragoman-baseline.json')
def accepted = new JsonSlurper().parse(file, 'UTF-8').accepted
assert accepted*.rule.sort() == ['forbidden-term', 'missing-term']
assert accepted.every { it.reason == 'Quoted' && it.until == '2999-12-31' }
assert log.contains("${file.canonicalPath} lets 2 findings stand: 2 new, 0 gone.")
assert log.contains('[INFO] 1 text, error 0, warning 0, info 0, accepted 2')
assert log.count('BUILD SUCCESS') == 2
