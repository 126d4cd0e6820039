package org.dragoman.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.PlexusContainer;
import org.junit.jupiter.api.Test;

class MavenCommandTest {
    private final File folder = new File("").getAbsoluteFile();
    private final MavenExecutionRequest request =
            new DefaultMavenExecutionRequest().setPom(new File(folder, "pom.xml"));
    private final MavenProject project = new MavenProject();
    private final Plugin plugin = new Plugin();

    MavenCommandTest() {
        plugin.setGroupId("org.dragoman");
        plugin.setArtifactId("dragoman-maven-plugin");
        plugin.setVersion("1");
        project.setArtifactId("news");
        project.getBuild().addPlugin(plugin);
        request.getSystemProperties().setProperty("user.dir", folder.getPath());
    }

    @SuppressWarnings("deprecation") // the others want a repository
    private MavenCommand command(String execution) throws Exception {
        MavenSession session = new MavenSession(
                (PlexusContainer) null,
                (org.eclipse.aether.RepositorySystemSession) null,
                request,
                new DefaultMavenExecutionResult());
        session.setProjects(List.of(project));
        PluginDescriptor descriptor = new PluginDescriptor();
        descriptor.setPlugin(plugin);
        descriptor.setGroupId(plugin.getGroupId());
        descriptor.setArtifactId(plugin.getArtifactId());
        descriptor.setVersion(plugin.getVersion());
        MojoDescriptor check = goal(descriptor, "check", "pairs", "failOn", "maxFindings", "format", "output");
        goal(descriptor, "update-baseline", "pairs", "reason");
        MojoExecution mojo = new MojoExecution(plugin, "check", execution);
        mojo.setMojoDescriptor(check);
        return new MavenCommand(mojo, session, project);
    }

    private static MojoDescriptor goal(PluginDescriptor plugin, String name, String... parameters) throws Exception {
        MojoDescriptor goal = new MojoDescriptor();
        goal.setPluginDescriptor(plugin);
        goal.setGoal(name);
        for (String parameter : parameters) {
            Parameter p = new Parameter();
            p.setName(parameter);
            goal.addParameter(p);
        }
        plugin.addMojo(goal);
        return goal;
    }

    @Test
    void theExecutionIsNamedUnlessItHasNoName() throws Exception {
        assertThat(command("texts").of("update-baseline")).isEqualTo("mvn dragoman:update-baseline@texts");
        assertThat(command("default-cli").of("update-baseline")).isEqualTo("mvn dragoman:update-baseline");
        project.getBuild().removePlugin(plugin);
        project.getBuild().flushPluginMap();
        assertThat(command("default-cli").of("update-baseline"))
                .isEqualTo("mvn org.dragoman:dragoman-maven-plugin:1:update-baseline");
    }

    @Test
    void onlyParametersOfTheGoalAreCarriedOver() throws Exception {
        // given
        for (String name : List.of("failOn", "maxFindings", "format", "output", "pairs", "root")) {
            request.getUserProperties().setProperty("dragoman." + name, name);
        }
        request.getUserProperties().setProperty("other", "x");
        // when, then
        assertThat(command("texts").of("update-baseline"))
                .isEqualTo("mvn dragoman:update-baseline@texts -Ddragoman.pairs=pairs -Ddragoman.root=root");
        assertThat(command("texts").of("check")).contains(" -Ddragoman.failOn=failOn ", " -Ddragoman.output=output ");
    }

    @Test
    void anotherBuildFileIsNamed() throws Exception {
        request.setPom(new File(folder, "sub dir/pom.xml"));
        assertThat(command("texts").of("check"))
                .isEqualTo("mvn -f \"" + new File("sub dir", "pom.xml") + "\" dragoman:check@texts");
        request.setPom(new File(folder, "news.xml"));
        assertThat(command("texts").of("check")).isEqualTo("mvn -f news.xml dragoman:check@texts");
        File elsewhere = new File(folder.getParentFile(), "pom.xml");
        request.setPom(elsewhere);
        assertThat(command("texts").of("check")).contains(elsewhere.getPath());
        request.setPom(null);
        assertThat(command("texts").of("check")).isEqualTo("mvn dragoman:check@texts");
    }

    @Test
    void profilesOfTheCommandLineAreCarriedOver() throws Exception {
        // given
        request.setActiveProfiles(List.of("strict", "news"));
        // when, then
        assertThat(command("texts").of("check")).isEqualTo("mvn dragoman:check@texts -P news,strict");
        request.setInactiveProfiles(List.of("quick"));
        assertThat(command("texts").of("check")).endsWith(" -P 'news,strict,!quick'");
    }

    @Test
    void aModuleIsNamedAlsoWhereOnlyThatIsBuilt() throws Exception {
        MavenCommand command = command("texts");
        command.session().setAllProjects(List.of(project, new MavenProject()));
        assertThat(command.of("check")).isEqualTo("mvn dragoman:check@texts -pl :news");
    }

    @Test
    void helpNamesThePluginAndTheGoal() throws Exception {
        assertThat(command("texts").help())
                .isEqualTo("mvn help:describe -Dplugin=org.dragoman:dragoman-maven-plugin:1 -Dgoal=check -Ddetail");
    }

    @Test
    void argumentsWithBlanksAreQuoted() {
        assertThat(MavenCommand.quoted("-Ddragoman.pairs=texts/az,C:\\x")).isEqualTo("-Ddragoman.pairs=texts/az,C:\\x");
        assertThat(MavenCommand.quoted("-Ddragoman.pairs=my texts")).isEqualTo("\"-Ddragoman.pairs=my texts\"");
        assertThat(MavenCommand.quoted("-Ddragoman.includes=**/*.txt")).isEqualTo("\"-Ddragoman.includes=**/*.txt\"");
    }

    @Test
    void nothingIsExpandedByTheShell() {
        assertThat(MavenCommand.quoted("-Da=$HOME")).isEqualTo("'-Da=$HOME'");
        assertThat(MavenCommand.quoted("-Da=`id`")).isEqualTo("'-Da=`id`'");
        assertThat(MavenCommand.quoted("-Da=\"b\"")).isEqualTo("'-Da=\"b\"'");
        assertThat(MavenCommand.quoted("-Da=it's")).isEqualTo("\"-Da=it's\"");
        assertThat(MavenCommand.quoted("-Da=it's $1")).isEqualTo("'-Da=it'\\''s $1'");
    }
}
