package org.vestibule.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.testing.As;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class PortalSettingsIT {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Inject
    PortalSettings settings;

    @Inject
    PortalRoles roles;

    @Inject
    PortalRepository portals;

    @Inject
    As as;

    private Portal portal() {
        var portal = new Portal("settings-" + NUMBER.incrementAndGet(), "Quay", Locale.ENGLISH, "#335577");
        portals.add(portal);
        return portal;
    }

    private ChangePortalOutcome change(Portal portal, PortalSettingsRequest entry) {
        return as.system(() -> settings.change(portal.id(), portal.version(), entry));
    }

    @Test
    void reportsWhyNobodyCanBeInvited() {
        Portal portal = portal();
        assertThat(as.system(() -> settings.invitePageProblem(portal.id()))).contains(InvitePageReason.UNSET);

        change(
                portal,
                PortalSettingsRequest.of(portal)
                        .with(PortalField.INVITE_PAGE, PortalSettingsRequest.ELSEWHERE)
                        .with(PortalField.INVITE_URL, "https://join.example.org/in"));
        assertThat(as.system(() -> settings.invitePageProblem(portal.id())))
                .as("what another site hosts is taken on trust")
                .isEmpty();
    }

    @Test
    void storesTheWholeRecord() {
        Portal portal = portal();
        PortalSettingsRequest entry = PortalSettingsRequest.of(portal)
                .with(PortalField.NAME, "Harbour")
                .with(PortalField.BASE_URL, "https://partners.example.org/")
                .with(PortalField.INVITE_PAGE, PortalSettingsRequest.ELSEWHERE)
                .with(PortalField.INVITE_URL, "https://join.example.org/in")
                .with(PortalField.LANGUAGE, "de")
                .with(PortalField.INVITATION_DAYS, "30")
                .with(PortalField.REMINDER, "7");
        assertThat(change(portal, entry)).isInstanceOf(ChangePortalOutcome.Changed.class);
        Portal stored = portals.byId(portal.id()).orElseThrow();
        assertThat(PortalSettingsRequest.of(stored)).isEqualTo(entry);
        assertThat(stored.baseUrl()).isEqualTo("https://partners.example.org");
        assertThat(stored.reminder()).contains(Duration.ofDays(7));
        assertThat(stored.changedBy()).isEqualTo("Vestibule");
    }

    @Test
    void returnsAColleaguesChangeInsteadOfOverwritingIt() {
        Portal portal = portal();
        PortalSettingsRequest seen = PortalSettingsRequest.of(portal);
        change(portal, seen.with(PortalField.SENDER_NAME, "First"));
        assertThat(change(portal, seen.with(PortalField.SENDER_NAME, "Second")))
                .isInstanceOfSatisfying(
                        ChangePortalOutcome.ChangedByColleague.class,
                        changed -> assertThat(changed.current().sender().name()).isEqualTo("First"));
    }

    @Test
    void acceptsOnlySendersThatTheOperatorAllows() {
        Portal portal = portal();
        PortalSettingsRequest allowed =
                PortalSettingsRequest.of(portal).with(PortalField.SENDER_ADDRESS, "desk@partners.example.org");
        PortalSettingsRequest other = allowed.with(PortalField.SENDER_ADDRESS, "desk@example.com");

        assertThat(change(portal, other))
                .isEqualTo(new ChangePortalOutcome.Invalid(List.of(new PortalSettingsViolation(
                        PortalField.SENDER_ADDRESS, PortalSettingsViolation.Reason.NOT_ALLOWED))));
        assertThat(change(portal, allowed)).isInstanceOf(ChangePortalOutcome.Changed.class);
    }

    @Test
    void refusesAPageOfAnotherPortal() {
        Portal portal = portal();
        assertThat(change(portal, PortalSettingsRequest.of(portal).with(PortalField.INVITE_PAGE, "999999")))
                .isInstanceOf(ChangePortalOutcome.Invalid.class);
    }

    @Test
    void letsCrmUsersReadAndAdministratorsChange() {
        Portal portal = portal();
        Set<Right> crm = Set.of(Right.CONTACTS, Right.PORTALS);
        assertThat(as.someoneWith(crm, () -> settings.open(portal.id()))).isPresent();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as.someoneWith(
                        crm, () -> settings.change(portal.id(), portal.version(), PortalSettingsRequest.of(portal))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as.someoneWith(crm, () -> roles.add(portal.id(), "Partner")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as.someoneWith(Set.of(Right.PAGES), () -> settings.all()));
    }

    @Test
    void givesRolesUniqueKeysAndRefusesDuplicateNames() {
        Portal portal = portal();
        assertThat(role(portal, "Büro").key()).isEqualTo("buro");
        assertThat(role(portal, "Buro").key()).isEqualTo("buro-2");
        assertThat(as.system(() -> roles.add(portal.id(), "BÜRO")))
                .isInstanceOf(ChangePortalRoleOutcome.NameTaken.class);
        assertThat(as.system(() -> roles.add(portal.id(), "A\nB"))).isInstanceOf(ChangePortalRoleOutcome.BadName.class);
        assertThat(as.system(() -> roles.add(portal.id(), " "))).isInstanceOf(ChangePortalRoleOutcome.BadName.class);
    }

    @Test
    void doesNotChangeRolesOfAnotherPortal() {
        PortalRole foreign = role(portal(), "Partner");
        Portal portal = portal();
        assertThat(as.system(() -> roles.rename(portal.id(), foreign.id(), "Buyer")))
                .isInstanceOf(ChangePortalRoleOutcome.Unknown.class);
        assertThat(as.system(() -> roles.delete(portal.id(), foreign.id())))
                .isInstanceOf(ChangePortalRoleOutcome.Unknown.class);
        assertThat(portals.role(foreign.id()).orElseThrow().name()).isEqualTo("Partner");
    }

    private PortalRole role(Portal portal, String name) {
        return ((ChangePortalRoleOutcome.Done) as.system(() -> roles.add(portal.id(), name))).role();
    }
}
