package org.vestibule.page.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.page.Page;
import org.vestibule.page.PagePath;
import org.vestibule.page.content.Layout;
import org.vestibule.page.settings.PageSettingsViolation.Reason;
import org.vestibule.portal.Portal;

class PageSettingsRequestTest {

    private final Page page = new Page(
            new Portal("harbour", "Harbour", Locale.ENGLISH, "#0a5c5c"),
            "Welcome",
            new PagePath("welcome"),
            Layout.TWO_COLUMNS,
            Instant.EPOCH);
    private final PageSettingsRequest entry = PageSettingsRequest.of(page);

    @Test
    void isValidForAnUnchangedPage() {
        assertThat(entry.violations(false, Set.of())).isEmpty();
        assertThat(PageSettingsRequest.ofKeys(entry.byKey())).isEqualTo(entry);
    }

    @Test
    void readsAPathAsAuthorsTypeIt() {
        assertThat(entry.with(PageField.PATH, " /Offers/Spring/ ").text(PageField.PATH))
                .isEqualTo("offers/spring");
    }

    @Test
    void readsADescriptionOfSeveralLinesAsOne() {
        assertThat(entry.with(PageField.DESCRIPTION, " Fresh\r\n  from the quay ")
                        .text(PageField.DESCRIPTION))
                .isEqualTo("Fresh from the quay");
    }

    @Test
    void namesInvalidFields() {
        PageSettingsRequest wrong = entry.with(PageField.TITLE, " ")
                .with(PageField.DESCRIPTION, "a".repeat(301))
                .with(PageField.PATH, "a b")
                .with(PageField.LAYOUT, "spiral")
                .with(PageField.LANGUAGE, "xx")
                .with(PageField.ACCESS, "NOBODY");

        assertThat(wrong.violations(false, Set.of()))
                .extracting(PageSettingsViolation::reason)
                .containsExactly(
                        Reason.NO_TITLE,
                        Reason.NO_DESCRIPTION,
                        Reason.NO_PATH,
                        Reason.NO_LAYOUT,
                        Reason.NO_LANGUAGE,
                        Reason.NO_ACCESS);
        assertThat(entry.violations(true, Set.of()))
                .containsExactly(new PageSettingsViolation(PageField.PATH, Reason.PATH_TAKEN));
    }

    @Test
    void requiresARoleOfThePortalIfAccessRequiresOne() {
        PageSettingsRequest roles = entry.with(PageField.ACCESS, "ROLES");

        assertThat(roles.violations(false, Set.of(7L)))
                .containsExactly(new PageSettingsViolation(PageField.ROLES, Reason.ROLES_MISSING));
        assertThat(roles.with(PageField.ROLES, "7,8").violations(false, Set.of(7L)))
                .containsExactly(new PageSettingsViolation(PageField.ROLES, Reason.ROLE_GONE));
        assertThat(roles.with(PageField.ROLES, "7").violations(false, Set.of(7L)))
                .isEmpty();
    }

    @Test
    void ignoresRolesIfAccessRequiresNone() {
        PageSettingsRequest members =
                entry.with(PageField.ACCESS, "ROLES").with(PageField.ROLES, "7").with(PageField.ACCESS, "MEMBERS");

        assertThat(members.text(PageField.ROLES)).isEmpty();
    }

    @Test
    void writesTheSameRolesAsTheSameText() {
        assertThat(PageSettingsRequest.joined(List.of(9L, 7L))).isEqualTo(PageSettingsRequest.joined(List.of(7L, 9L)));
    }
}
