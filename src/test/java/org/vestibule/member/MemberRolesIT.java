package org.vestibule.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vestibule.portal.PortalRole;
import org.vestibule.portal.Portals;
import org.vestibule.security.NotAllowed;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.InServer;

@InServer
class MemberRolesIT {

    @Inject
    MemberRoles roles;

    @Inject
    Members members;

    @Inject
    Portals portals;

    @Inject
    MemberMaker make;

    @Inject
    As as;

    private PortalRole role(PortalUser user, String key) {
        var role = new PortalRole(user.portal(), key, key);
        portals.add(role);
        return role;
    }

    private RolesChange replace(PortalUser user, long roleId) {
        return as.system(() -> roles.replace(user.contact().id(), Map.of(user.id(), Set.of(roleId))));
    }

    private Set<PortalRole> rolesOf(PortalUser user) {
        return as.system(() -> roles.of(user.contact().id())).get(0).has();
    }

    @Test
    void replacesTheRoles() {
        PortalUser user = make.user(make.portal());
        PortalRole first = role(user, "first");
        PortalRole second = role(user, "second");
        assertThat(replace(user, first.id())).isEqualTo(RolesChange.REPLACED);
        assertThat(replace(user, second.id())).isEqualTo(RolesChange.REPLACED);
        assertThat(rolesOf(user)).extracting(PortalRole::key).containsExactly("second");
    }

    @Test
    void offersTheRolesOfTheUsersPortalOnly() {
        PortalUser user = make.user(make.portal());
        role(user, "own");
        role(make.user(make.portal()), "foreign");
        assertThat(as.system(() -> roles.of(user.contact().id())))
                .singleElement()
                .satisfies(membership -> assertThat(membership.could())
                        .extracting(PortalRole::key)
                        .containsExactly("own"));
    }

    @Test
    void refusesTheRoleOfAnotherPortalAndChangesNothing() {
        PortalUser user = make.user(make.portal());
        replace(user, role(user, "own").id());
        PortalRole foreign = role(make.user(make.portal()), "foreign");
        assertThat(replace(user, foreign.id())).isEqualTo(RolesChange.ROLE_GONE);
        assertThat(rolesOf(user)).extracting(PortalRole::key).containsExactly("own");
    }

    @Test
    void refusesTheUserOfAnotherContact() {
        PortalUser user = make.user(make.portal());
        PortalUser other = make.user(user.portal());
        PortalRole role = role(user, "own");
        assertThat(as.system(() -> roles.replace(user.contact().id(), Map.of(other.id(), Set.of(role.id())))))
                .isEqualTo(RolesChange.USER_GONE);
        assertThat(rolesOf(other)).isEmpty();
    }

    @Test
    void refusesARoleThatWasDeletedMeanwhileAndTakesADeletedOneFromItsUsers() {
        PortalUser user = make.user(make.portal());
        PortalRole role = role(user, "own");
        replace(user, role.id());
        assertThat(portals.usersOf(role)).isEqualTo(1);
        as.system(() -> {
            portals.remove(role);
            return null;
        });
        assertThat(rolesOf(user)).isEmpty();
        assertThat(replace(user, role.id())).isEqualTo(RolesChange.ROLE_GONE);
    }

    @Test
    void isForThoseWithTheRightOnly() {
        PortalUser user = make.user(make.portal());
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> as.someoneWith(
                        Set.of(Right.CONTACTS), () -> roles.of(user.contact().id())));
    }
}
