package org.vestibule.portal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vestibule.widget.StoredValues.page;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vestibule.portal.Portal;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.transfer.ImportProblem.Reason;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;
import org.vestibule.testing.PublicSite;

/** Forged files are refused, or create a portal that does only what its authors could have done themselves. */
@InServer
@BothDatabases
class HostilePortalFileIT {

    @Inject
    Transfers moving;

    @Inject
    PortalRepository portals;

    @Inject
    PublicSite site;

    private static byte[] fileOf(String content) {
        return PortalFiles.zip(PortalFiles.of(PortalFiles.MANIFEST, content));
    }

    private static String pageJson(String fields, String content) {
        return "{\"access\": \"everyone\", " + fields
                + ", \"published\": {\"title\": \"Bad\", \"description\": \"\", \"content\": " + content + "}}";
    }

    private static String placed(String widget, String values) {
        return "{\"layout\": \"oneColumn\", \"zones\": {\"main\": [{\"id\": \"p1\", \"widget\": \"" + widget
                + "\", \"values\": " + values + "}]}}";
    }

    private static String empty() {
        return "{\"layout\": \"oneColumn\", \"zones\": {\"main\": []}}";
    }

    private void assertRefused(String content, ImportProblem... problems) {
        String address = Transfers.freshAddress();

        assertThat(moving.read(fileOf(content), address)).isEqualTo(new ImportPortalOutcome.BadFile(List.of(problems)));
        assertThat(portals.holderOf(address)).isEmpty();
    }

    @Test
    void scriptsInTextsAreRemoved() {
        String page = pageJson(
                "\"path\": \"\"",
                placed(
                        "content",
                        "{\"text\": \"<p onclick='x()'>Hi<script>steal()</script></p><img src=x onerror=y()>\"}"));

        Portal arrived = moving.imported(fileOf("{\"pages\": [" + page + "]}"));

        assertThat(moving.at(arrived, "").draft().toString())
                .contains("Hi")
                .doesNotContain("script", "onclick", "onerror");
        assertThat(site.get("/site/" + arrived.key()).body()).contains("Hi").doesNotContain("steal", "onclick");
    }

    @Test
    void idsOfAnotherPortalAreNotResolved() {
        Portal other = moving.kit("en");
        long page = moving.at(other, "members").id();
        String content =
                placed("button", "{\"label\": \"Go\", \"page\": {\"page\": " + page + "}, \"x\": [{\"role\": 1e300}]}");

        Portal arrived = moving.imported(fileOf("{\"pages\": [" + pageJson("\"path\": \"\"", content) + "]}"));

        assertThat(moving.at(arrived, "")
                        .draft()
                        .placements()
                        .findFirst()
                        .orElseThrow()
                        .value("page"))
                .contains(page(0));
        assertThat(site.get("/site/" + arrived.key()).body()).doesNotContain(other.key());
    }

    @Test
    void cyclesInThePageTreeAreRefused() {
        String first = pageJson("\"path\": \"a\", \"under\": \"b\"", empty());
        String second = pageJson("\"path\": \"b\", \"under\": \"a\"", empty());
        assertRefused(
                "{\"pages\": [" + first + "," + second + "]}", new ImportProblem(Reason.MISSING, "pages[0].under"));
        assertRefused(
                "{\"pages\": [" + pageJson("\"path\": \"a\", \"under\": \"a\"", empty()) + "]}",
                new ImportProblem(Reason.MISSING, "pages[0].under"));
    }

    @Test
    void duplicatePathsAreRefused() {
        String page = pageJson("\"path\": \"a\"", empty());
        assertRefused("{\"pages\": [" + page + "," + page + "]}", new ImportProblem(Reason.TWICE, "pages[1].path"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../admin", "/a", "A", "a.xhtml", "a b", "~7"})
    void invalidPathsAreRefused(String path) {
        assertRefused(
                "{\"pages\": [" + pageJson("\"path\": \"" + path + "\"", empty()) + "]}",
                new ImportProblem(Reason.WRONG, "pages[0].path"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"layout\": \"none\", \"zones\": {}}",
                "{\"layout\": \"oneColumn\", \"zones\": {}}",
                "{\"layout\": \"oneColumn\", \"zones\": {\"main\": [], \"<script>\": []}}",
                "{\"layout\": \"oneColumn\", \"zones\": {\"main\": [{\"id\": \"p1\", \"widget\": \"h:form\", \"values\": {}}]}}",
                "{\"layout\": \"oneColumn\", \"zones\": {\"main\": [{\"id\": \"#{x}\", \"widget\": \"content\", \"values\": {}}]}}",
                "{\"layout\": \"oneColumn\", \"zones\": {\"main\": [{\"id\": \"p1\", \"widget\": \"content\"}]}}"
            })
    void malformedContentIsRefused(String content) {
        ImportPortalOutcome outcome = moving.read(
                fileOf("{\"pages\": [" + pageJson("\"path\": \"a\"", content) + "]}"), Transfers.freshAddress());

        assertThat(outcome).isInstanceOfSatisfying(ImportPortalOutcome.BadFile.class, bad -> assertThat(bad.problems())
                .contains(new ImportProblem(Reason.WRONG, "pages[0].published.content")));
    }

    @Test
    void duplicatePlacementIdsAreRefused() {
        String one = "{\"id\": \"p1\", \"widget\": \"content\", \"values\": {}}";
        String content = "{\"layout\": \"oneColumn\", \"zones\": {\"main\": [" + one + "," + one + "]}}";

        assertRefused(
                "{\"pages\": [" + pageJson("\"path\": \"a\"", content) + "]}",
                new ImportProblem(Reason.TWICE, "pages[0].published.content"));
    }

    @Test
    void referencesToMissingRecordsAreRefused() {
        String content = placed("button", "{\"page\": {\"page\": {\"path\": \"nowhere\"}}}");
        assertRefused(
                "{\"pages\": [" + pageJson("\"path\": \"a\", \"roles\": [\"boss\"]", content) + "]}",
                new ImportProblem(Reason.MISSING, "pages[0].roles"),
                new ImportProblem(Reason.MISSING, "pages[0]: nowhere"));
        assertRefused(
                "{\"settings\": {\"language\": \"en\", \"invitationDays\": \"14\", \"accent\": \"#335577\","
                        + " \"invitePage\": \"nowhere\", \"logo\": \"images/none.png\"}}",
                new ImportProblem(Reason.WRONG, "settings.invitePage"),
                new ImportProblem(Reason.WRONG, "settings.logo"));
    }

    @Test
    void settingsThatNoPortalHasAreRefused() {
        assertRefused(
                "{\"settings\": {\"accent\": \"#335577\", \"accnet\": \"#446688\", \"baseUrl\": \"https://example.org\"}}",
                new ImportProblem(Reason.UNKNOWN_ENTRY, "settings.accnet"),
                new ImportProblem(Reason.UNKNOWN_ENTRY, "settings.baseUrl"));
        assertRefused(
                "{\"settings\": {\"senderAddress\": \"desk@example.org\\r\\nBcc: b@example.org\", \"replyTo\": \"all\"}}",
                new ImportProblem(Reason.WRONG, "settings.senderAddress"),
                new ImportProblem(Reason.WRONG, "settings.replyTo"));
    }

    @Test
    void invalidSettingsAreRefused() {
        assertRefused(
                "{\"settings\": {\"language\": \"en\", \"invitationDays\": \"0\", \"accent\": \"red;}\","
                        + " \"senderName\": \"A\\nBcc: b@example.org\"}}",
                new ImportProblem(Reason.WRONG, "settings.invitationDays"),
                new ImportProblem(Reason.WRONG, "settings.senderName"),
                new ImportProblem(Reason.WRONG, "settings.accent"));
    }

    @Test
    void duplicateAndInvalidRolesAreRefused() {
        assertRefused(
                "{\"roles\": [{\"key\": \"a\", \"name\": \"A\"}, {\"key\": \"a\", \"name\": \"a\"},"
                        + " {\"key\": \"<b>\", \"name\": \"B\"}, {\"key\": \"c\", \"name\": \"\"}]}",
                new ImportProblem(Reason.TWICE, "roles[1].key"),
                new ImportProblem(Reason.TWICE, "roles[1].name"),
                new ImportProblem(Reason.WRONG, "roles[2].key"),
                new ImportProblem(Reason.WRONG, "roles[3].name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg xmlns='http://www.w3.org/2000/svg'><script>x()</script></svg>", "GIF8", ""})
    void unsupportedImagesAreRefused(String image) {
        Map<String, byte[]> entries = PortalFiles.of(
                PortalFiles.MANIFEST,
                "{\"images\": [{\"file\": \"images/a.png\", \"name\": \"a.png\", \"alternative\": \"\"}]}");
        entries.put("images/a.png", image.getBytes(StandardCharsets.UTF_8));

        assertThat(moving.read(PortalFiles.zip(entries), Transfers.freshAddress()))
                .isEqualTo(
                        new ImportPortalOutcome.BadFile(List.of(new ImportProblem(Reason.NO_IMAGE, "images[0].file"))));
    }

    @Test
    void aNewerFormatAndUnknownSectionsAreRefused() {
        assertRefused("{\"users\": []}", new ImportProblem(Reason.UNKNOWN_ENTRY, "users"));
        String newer = PortalFiles.MANIFEST.replace("\"version\": 1", "\"version\": 2");
        assertThat(moving.read(PortalFiles.zip(PortalFiles.of(newer, "{}")), Transfers.freshAddress()))
                .isEqualTo(new ImportPortalOutcome.BadFile(List.of(new ImportProblem(Reason.NEWER_FORMAT, "2"))));
    }

    @Test
    void aSectionOfTheWrongKindIsRefused() {
        assertRefused(
                "{\"roles\": {}, \"pages\": [7]}",
                new ImportProblem(Reason.WRONG, "roles"),
                new ImportProblem(Reason.WRONG, "pages[0]"),
                new ImportProblem(Reason.WRONG, "pages[0].path"),
                new ImportProblem(Reason.WRONG, "pages[0].access"),
                new ImportProblem(Reason.WRONG, "pages[0].draft.title"),
                new ImportProblem(Reason.WRONG, "pages[0].draft.content"));
    }
}
