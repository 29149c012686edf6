package org.vestibule.contact.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.vestibule.contact.view.ContactViewOutcome.Done;
import org.vestibule.contact.view.ContactViewOutcome.Refused;
import org.vestibule.security.AccessDeniedException;
import org.vestibule.security.Right;
import org.vestibule.staff.Job;
import org.vestibule.staff.StaffAccount;
import org.vestibule.staff.administration.Colleagues;
import org.vestibule.testing.As;
import org.vestibule.testing.AtOnce;
import org.vestibule.testing.BothDatabases;
import org.vestibule.testing.InServer;

@InServer
@BothDatabases
class ContactViewServiceIT {

    @Inject
    ContactViewService views;

    @Inject
    Colleagues colleagues;

    @Inject
    As as;

    private final String name = "View " + UUID.randomUUID();

    private <T> T as(StaffAccount account, Callable<T> work) {
        return as.person(account.id(), account.displayName(), account.job().rights(), work);
    }

    private StaffAccount user() {
        return colleagues.active(Job.CRM_USER);
    }

    private long add(StaffAccount maker, String viewName, boolean shared) {
        return ((Done) as(maker, () -> views.add(viewName, shared, "q=ada"))).id();
    }

    private List<Long> seen(StaffAccount account) {
        return as(account, () -> views.all()).all().stream()
                .map(ContactViewSummary::id)
                .toList();
    }

    @Test
    void isOnlyItsMakersUntilItIsShared() {
        StaffAccount maker = user();
        StaffAccount other = user();
        long view = add(maker, name, false);
        assertThat(as(maker, () -> views.all()).byId(view))
                .contains(new ContactViewSummary(view, name, false, true, true, maker.displayName(), "q=ada"));
        assertThat(seen(other)).doesNotContain(view);
        assertThat(as(other, () -> views.makeDefault(view))).isEqualTo(Refused.UNKNOWN);
        assertThat(as(other, () -> views.delete(view))).isEqualTo(Refused.UNKNOWN);

        as(maker, () -> views.rename(view, name + "!", true));
        assertThat(as(other, () -> views.all()).byId(view))
                .contains(new ContactViewSummary(view, name + "!", true, false, false, maker.displayName(), "q=ada"));
    }

    @Test
    void canBeChangedByItsMakerAndAdministrators() {
        StaffAccount maker = user();
        StaffAccount other = user();
        StaffAccount admin = colleagues.active(Job.ADMINISTRATOR);
        long shared = add(maker, name, true);
        long kept = add(maker, name + " private", false);
        assertThat(as(other, () -> views.show(shared, ""))).isEqualTo(Refused.NOT_YOURS);
        assertThat(as(other, () -> views.rename(shared, "Mine", true))).isEqualTo(Refused.NOT_YOURS);
        assertThat(as(admin, () -> views.show(shared, "q=byron"))).isEqualTo(new Done(shared, name));
        assertThat(as(admin, () -> views.show(kept, ""))).isEqualTo(Refused.UNKNOWN);
        assertThat(as(maker, () -> views.all()).byId(shared))
                .map(ContactViewSummary::listParameters)
                .contains("q=byron");
        assertThat(as(admin, () -> views.delete(shared))).isEqualTo(new Done(shared, name));
        assertThat(seen(maker)).contains(kept).doesNotContain(shared);
    }

    @Test
    void isSharedAsItsMakerWantsWhoeverRenamesIt() {
        StaffAccount maker = user();
        StaffAccount admin = colleagues.active(Job.ADMINISTRATOR);
        long view = add(maker, name, true);

        assertThat(as(admin, () -> views.rename(view, name + " 2026", false)))
                .isEqualTo(new Done(view, name + " 2026"));

        assertThat(seen(admin)).contains(view);
        as(maker, () -> views.rename(view, name, false));
        assertThat(seen(admin)).doesNotContain(view);
    }

    @Test
    void hasAUniqueNameAmongItsMakersViews() throws Exception {
        StaffAccount maker = user();
        long view = add(maker, name, false);
        assertThat(as(maker, () -> views.add(" " + name.toUpperCase(Locale.ROOT) + " ", false, "")))
                .isEqualTo(Refused.NAME_TAKEN);
        assertThat(as(maker, () -> views.rename(view, name.toUpperCase(Locale.ROOT), false)))
                .isInstanceOf(Done.class);
        add(user(), name, false);
        add(maker, "\uFDFA".repeat(ContactViewService.MAX_NAME), false);
        assertThat(as(maker, () -> views.add(" ", false, ""))).isEqualTo(Refused.NAME_MISSING);
        assertThat(as(maker, () -> views.add("x".repeat(81), false, ""))).isEqualTo(Refused.NAME_TOO_LONG);
        assertThat(as(maker, () -> views.add("a\nb", false, ""))).isEqualTo(Refused.NAME_FORBIDDEN);
        assertThat(as(maker, () -> views.add("Long", false, "q=" + "x".repeat(2000))))
                .isEqualTo(Refused.TOO_LONG);

        Callable<ContactViewOutcome> twice = () -> as(maker, () -> views.add(name + " at once", false, ""));
        List<ContactViewOutcome> outcomes = AtOnce.all(List.of(twice, twice));
        assertThat(outcomes).hasAtLeastOneElementOfType(Done.class).contains(Refused.NAME_TAKEN);
    }

    @Test
    void isLimitedToFiftyForEachMaker() {
        StaffAccount maker = user();
        for (int number = 0; number < ContactViewService.MAX_OWN; number++) {
            add(maker, name + number, false);
        }
        assertThat(as(maker, () -> views.add(name, false, ""))).isEqualTo(Refused.TOO_MANY);
    }

    @Test
    void canBeTheDefault() {
        StaffAccount maker = user();
        StaffAccount other = user();
        long view = add(maker, name, true);
        long second = add(maker, name + "2", false);
        as(other, () -> views.makeDefault(view));
        as(maker, () -> views.makeDefault(view));
        as(maker, () -> views.makeDefault(second));
        assertThat(as(maker, () -> views.all()).defaultId()).isEqualTo(second);
        assertThat(as(other, () -> views.all()).defaultId()).isEqualTo(view);

        as(maker, () -> views.rename(view, name, false));
        assertThat(as(other, () -> views.all()).defaultId()).isNull();
        as(maker, () -> views.delete(view));
        as(maker, () -> {
            views.clearDefault();
            return null;
        });
        assertThat(as(maker, () -> views.all()).defaultId()).isNull();
    }

    @Test
    void needsTheRightToSeeContacts() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as.someoneWith(Set.of(Right.PAGES), () -> views.all()));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as.someoneWith(EnumSet.noneOf(Right.class), () -> views.delete(1)));
    }
}
