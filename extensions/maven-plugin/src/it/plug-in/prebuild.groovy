// Makes the jar of a check and puts it into the repository of the tests, as another build would have done.
import java.util.jar.JarEntry
import java.util.jar.JarOutputStream
import javax.tools.ToolProvider

File sources = new File(basedir, 'plugin/it')
File classes = new File(basedir, 'classes')
classes.mkdirs()
String ours = new File(localRepositoryPath, 'org/dragoman/dragoman-aligner-core').listFiles()
        .findAll { it.directory }
        .collectMany { it.listFiles().findAll { f -> f.name.endsWith('.jar') } }
        .join(File.pathSeparator)
int failed = ToolProvider.systemJavaCompiler.run(null, null, null, '--release', '17', '-cp', ours,
        '-d', classes.path, new File(sources, 'WordCheck.java').path)
assert failed == 0
File folder = new File(localRepositoryPath, 'org/dragoman/it/word-check/1')
folder.mkdirs()
new JarOutputStream(new FileOutputStream(new File(folder, 'word-check-1.jar'))).withCloseable { jar ->
    jar.putNextEntry(new JarEntry('it/WordCheck.class'))
    jar << new File(classes, 'it/WordCheck.class').bytes
    jar.putNextEntry(new JarEntry('it/messages.properties'))
    jar << new File(sources, 'messages.properties').bytes
    jar.putNextEntry(new JarEntry('META-INF/services/org.dragoman.check.ConsistencyCheck'))
    jar << 'it.WordCheck\n'.bytes
}
new File(folder, 'word-check-1.pom').setText('''<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.dragoman.it</groupId>
  <artifactId>word-check</artifactId>
  <version>1</version>
</project>
''', 'UTF-8')
return true
