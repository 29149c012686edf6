package org.vestibule.page.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.page.PageAccess;

class PublishedPageTest {

    @Test
    void opensToEveryoneByDefault() {
        assertThat(page(PageAccess.EVERYONE).opensTo(false, Set.of())).isTrue();
    }

    @Test
    void opensToMembersWhateverTheirRoles() {
        assertThat(page(PageAccess.MEMBERS).opensTo(false, Set.of())).isFalse();
        assertThat(page(PageAccess.MEMBERS).opensTo(true, Set.of())).isTrue();
    }

    @Test
    void opensToMembersWithOneOfItsRoles() {
        PublishedPage page = page(PageAccess.ROLES, 7L, 8L);
        assertThat(page.opensTo(true, Set.of(1L, 8L))).isTrue();
        assertThat(page.opensTo(true, Set.of(1L))).isFalse();
        assertThat(page.opensTo(false, Set.of(8L))).isFalse();
    }

    private static PublishedPage page(PageAccess access, Long... roleIds) {
        return new PublishedPage(1, "", Optional.empty(), access, Set.of(roleIds), true, "Home", "", 2);
    }
}
