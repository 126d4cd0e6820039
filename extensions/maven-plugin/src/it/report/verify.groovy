import groovy.json.JsonSlurper
String log = new File(basedir, 'build.log').getText('UTF-8')
assert new File(basedir, 'target/dragoman/findings.html').getText('UTF-8').contains('Millətlər Birliyi Təşkilatının')
File site = new File(basedir, 'target/site/dragoman')
def sarif = new JsonSlurper().parse(new File(site, 'findings.sarif'), 'UTF-8')
assert sarif.runs[0].results*.ruleId.sort() == ['forbidden-term', 'missing-term']
assert new File(site, 'TEST-dragoman.xml').getText('UTF-8').contains('<failure')
assert new JsonSlurper().parse(new File(site, 'findings.json'), 'UTF-8') != null
assert !new File(site, 'findings.html').exists()
assert log.count('BUILD SUCCESS') == 2
