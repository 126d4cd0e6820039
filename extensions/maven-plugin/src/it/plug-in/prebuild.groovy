// Makes jars of checks and puts them into the repository of the tests, as other builds would have done.
import java.util.jar.JarEntry
import java.util.jar.JarOutputStream
import javax.tools.ToolProvider

File sources = new File(basedir, 'plugin/it')
File classes = new File(basedir, 'classes')
classes.mkdirs()
List<File> versions = new File(localRepositoryPath, 'org/dragoman/dragoman-aligner-core').listFiles()
        .findAll { it.directory }
String ours = versions
        .collectMany { it.listFiles().findAll { f -> f.name.endsWith('.jar') } }
        .join(File.pathSeparator)
['word-check': 'WordCheck', 'broken-check': 'BrokenCheck'].each { artifact, name ->
    int failed = ToolProvider.systemJavaCompiler.run(null, null, null, '--release', '17', '-cp', ours,
            '-d', classes.path, new File(sources, name + '.java').path)
    assert failed == 0
    File folder = new File(localRepositoryPath, "org/dragoman/it/${artifact}/1")
    folder.mkdirs()
    new JarOutputStream(new FileOutputStream(new File(folder, "${artifact}-1.jar"))).withCloseable { jar ->
        jar.putNextEntry(new JarEntry("it/${name}.class"))
        jar << new File(classes, "it/${name}.class").bytes
        jar.putNextEntry(new JarEntry('it/messages.properties'))
        jar << new File(sources, 'messages.properties').bytes
        jar.putNextEntry(new JarEntry('META-INF/services/org.dragoman.check.ConsistencyCheck'))
        jar << "it.${name}\n".toString().bytes
        // With a descriptor it is a plug-in, loaded by itself; without, a part of the class path.
        if (artifact == 'word-check') {
            jar.putNextEntry(new JarEntry('META-INF/dragoman-plugin.properties'))
            jar << "id=words\nname=House words\nversion=1.0\ndragoman=${versions[0].name}\n".toString().bytes
        }
    }
    new File(folder, "${artifact}-1.pom").setText("""<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.dragoman.it</groupId>
  <artifactId>${artifact}</artifactId>
  <version>1</version>
</project>
""", 'UTF-8')
}
return true
