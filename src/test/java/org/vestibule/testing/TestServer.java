package org.vestibule.testing;

import java.io.File;
import java.net.URI;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one server that all in-server and browser tests run against: Open Liberty with the packaged application, the test
 * classes added to it, in demonstration mode with an empty database. It starts with the first test that needs it.
 *
 * <p>A test that runs in the server is annotated {@code @InServer} and has anything of the application injected. One
 * that looks at it from outside adds {@code @RunAsClient} and finds it at {@link #address()}. Tests share the database:
 * each makes what it needs, with names of its own.
 */
@ArquillianSuiteDeployment
public final class TestServer {

    private TestServer() {}

    @Deployment
    static WebArchive application() {
        WebArchive tests = ShrinkWrap.create(ExplodedImporter.class, "tests.war")
                .importDirectory("target/test-classes")
                .as(WebArchive.class);
        return ShrinkWrap.create(ZipImporter.class, "vestibule-test.war")
                .importFrom(new File(System.getProperty("vestibule.war")))
                .as(WebArchive.class)
                .merge(tests, "WEB-INF/classes")
                .addAsLibrary(jarOf(Assertions.class));
    }

    /** Where the server is reached, for tests that run outside of it. */
    public static URI address() {
        return URI.create("http://localhost:" + System.getProperty("vestibule.port"));
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
