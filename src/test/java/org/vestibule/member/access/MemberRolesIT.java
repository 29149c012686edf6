package org.vestibule.member.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.vestibule.member.MemberMaker;
import org.vestibule.member.PortalUser;
import org.vestibule.member.PortalUserRepository;
import org.vestibule.portal.PortalRepository;
import org.vestibule.portal.PortalRole;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class MemberRolesIT {

    @Inject
    MemberRoles roles;

    @Inject
    PortalUserRepository members;

    @Inject
    PortalRepository portals;

    @Inject
    MemberMaker make;

    @Inject
    As as;

    private PortalRole role(PortalUser user, String key) {
        var role = new PortalRole(user.portal(), key, key);
        portals.add(role);
        return role;
    }

    private ChangeRolesOutcome replace(PortalUser user, long roleId) {
        return replace(user, ids(rolesOf(user)), Set.of(roleId));
    }

    private ChangeRolesOutcome replace(PortalUser user, Set<Long> seen, Set<Long> chosen) {
        return as.system(
                () -> roles.replace(user.contact().id(), List.of(new ChangeRolesRequest(user.id(), seen, chosen))));
    }

    private static Set<Long> ids(Set<PortalRole> roles) {
        return roles.stream().map(PortalRole::id).collect(Collectors.toSet());
    }

    private Set<PortalRole> rolesOf(PortalUser user) {
        return as.system(() -> roles.of(user.contact().id())).get(0).has();
    }

    @Test
    void replacesTheRoles() {
        PortalUser user = make.user(make.portal());
        PortalRole first = role(user, "first");
        PortalRole second = role(user, "second");
        assertThat(replace(user, first.id())).isEqualTo(ChangeRolesOutcome.REPLACED);
        assertThat(replace(user, second.id())).isEqualTo(ChangeRolesOutcome.REPLACED);
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
        assertThat(replace(user, foreign.id())).isEqualTo(ChangeRolesOutcome.ROLE_GONE);
        assertThat(rolesOf(user)).extracting(PortalRole::key).containsExactly("own");
    }

    @Test
    void refusesTheUserOfAnotherContact() {
        PortalUser user = make.user(make.portal());
        PortalUser other = make.user(user.portal());
        PortalRole role = role(user, "own");
        assertThat(as.system(() -> roles.replace(
                        user.contact().id(), List.of(new ChangeRolesRequest(other.id(), Set.of(), Set.of(role.id()))))))
                .isEqualTo(ChangeRolesOutcome.USER_GONE);
        assertThat(rolesOf(other)).isEmpty();
    }

    @Test
    void refusesADeletedRoleAndRemovesItFromItsUsers() {
        PortalUser user = make.user(make.portal());
        PortalRole role = role(user, "own");
        replace(user, role.id());
        assertThat(portals.usersOf(role)).isEqualTo(1);
        as.system(() -> {
            portals.remove(role);
            return null;
        });
        assertThat(rolesOf(user)).isEmpty();
        assertThat(replace(user, role.id())).isEqualTo(ChangeRolesOutcome.ROLE_GONE);
    }

    @Test
    void reportsAConcurrentChangeInsteadOfOverwritingIt() {
        PortalUser user = make.user(make.portal());
        PortalRole first = role(user, "first");
        PortalRole second = role(user, "second");
        assertThat(replace(user, Set.of(), Set.of(first.id()))).isEqualTo(ChangeRolesOutcome.REPLACED);
        assertThat(replace(user, Set.of(), Set.of(second.id()))).isEqualTo(ChangeRolesOutcome.CHANGED_BY_COLLEAGUE);
        assertThat(rolesOf(user)).extracting(PortalRole::key).containsExactly("first");
    }

    @RepeatedTest(5)
    void onlyOneOfConcurrentSavesSucceedsAndTheOthersReportIt() throws Exception {
        PortalUser user = make.user(make.portal());
        List<PortalRole> each = Stream.of("first", "second", "third")
                .map(key -> role(user, key))
                .toList();

        List<ChangeRolesOutcome> outcomes = AtOnce.all(each.stream()
                .<Callable<ChangeRolesOutcome>>map(role -> () -> replace(user, Set.of(), Set.of(role.id())))
                .toList());

        assertThat(outcomes)
                .containsExactlyInAnyOrder(
                        ChangeRolesOutcome.REPLACED,
                        ChangeRolesOutcome.CHANGED_BY_COLLEAGUE,
                        ChangeRolesOutcome.CHANGED_BY_COLLEAGUE);
        assertThat(rolesOf(user))
                .extracting(PortalRole::key)
                .containsExactly(
                        each.get(outcomes.indexOf(ChangeRolesOutcome.REPLACED)).key());
    }

    @Test
    void requiresTheRight() {
        PortalUser user = make.user(make.portal());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as.someoneWith(
                        Set.of(Right.CONTACTS), () -> roles.of(user.contact().id())));
    }
}
