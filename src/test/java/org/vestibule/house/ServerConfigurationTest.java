package org.vestibule.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Holds what the server's configuration promises: no feature without use, and no wait for a database without an end. */
class ServerConfigurationTest {

    /** Migrations may take as long as they need; nobody is served before they are done. */
    private static final String MIGRATION = "jdbc/vestibule-migration";

    @Test
    void hasNoFeatureThatNoClassUses() throws Exception {
        assertThat(elements(Path.of("liberty/server.xml"), "feature").map(Element::getTextContent))
                .as("each costs memory and time at every start: use it, and name it here")
                .containsExactlyInAnyOrder(
                        "facesContainer-4.1",
                        "cdi-4.1",
                        "persistence-3.2",
                        "jdbc-4.3",
                        "jndi-1.0",
                        "concurrent-3.1",
                        "jsonp-2.1",
                        "mail-2.1",
                        "restfulWS-4.0",
                        "mpConfig-3.1",
                        "mpHealth-4.0",
                        "mpMetrics-5.1",
                        "sessionDatabase-1.0",
                        "localConnector-1.0");
    }

    @Test
    void waitsForNoConnectionWithoutAnEnd() throws Exception {
        assertThat(pools()).isNotEmpty().allSatisfy(source -> {
            Element pool =
                    (Element) source.getElementsByTagName("connectionManager").item(0);
            assertThat(pool.getAttribute("maxPoolSize")).as(name(source)).isNotEmpty();
            assertThat(pool.getAttribute("connectionTimeout")).as(name(source)).matches("[1-4]s");
        });
    }

    @Test
    void waitsForNoAnswerOfPostgresqlWithoutAnEnd() throws Exception {
        assertThat(pools(Path.of("liberty/db/postgresql.xml"))).isNotEmpty().allSatisfy(source -> {
            Element driver = (Element) source.getElementsByTagName("properties").item(0);
            for (String seconds : List.of("connectTimeout", "socketTimeout", "cancelSignalTimeout")) {
                assertThat(driver.getAttribute(seconds))
                        .as(name(source) + " " + seconds)
                        .matches("[1-9]|1[0-2]");
            }
        });
    }

    /** A pooler may give each transaction the session of somebody else: none may leave a level of isolation in it. */
    @Test
    void asksEachConnectionToPostgresqlForTheLevelOfIsolationThatItHasByItself() throws Exception {
        assertThat(elements(Path.of("liberty/db/postgresql.xml"), "dataSource"))
                .hasSize(4)
                .allSatisfy(source -> assertThat(source.getAttribute("isolationLevel"))
                        .as(name(source))
                        .isEqualTo("TRANSACTION_READ_COMMITTED"));
    }

    private static Stream<Element> pools() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("liberty/db"))) {
            Stream<Element> all = Stream.empty();
            for (Path file : files.toList()) {
                all = Stream.concat(all, pools(file));
            }
            return all;
        }
    }

    private static Stream<Element> pools(Path file) throws Exception {
        return elements(file, "dataSource").filter(source -> !MIGRATION.equals(name(source)));
    }

    private static String name(Element source) {
        return source.getAttribute("jndiName");
    }

    private static Stream<Element> elements(Path file, String tag) throws Exception {
        NodeList found = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }
}
