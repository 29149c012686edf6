package org.vestibule.contact.view;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vestibule.audit.AuditEvent;
import org.vestibule.audit.AuditEventType;
import org.vestibule.audit.AuditTrail;
import org.vestibule.contact.owner.ContactOwners;
import org.vestibule.contact.view.ContactViewOutcome.Done;
import org.vestibule.contact.view.ContactViewOutcome.Refused;
import org.vestibule.security.Caller;
import org.vestibule.security.Requires;
import org.vestibule.security.Right;
import org.vestibule.shared.Retried;
import org.vestibule.shared.SingleLineText;

/**
 * Saves, changes and deletes views of the list of contacts. Only its maker sees a private view. Everybody who sees
 * contacts sees a shared view; its maker and those who manage the staff may change it.
 */
@ApplicationScoped
@Transactional
@Retried
@Requires(Right.CONTACTS)
public class ContactViewService {

    /** The maximum length of a name, in characters. */
    public static final int MAX_NAME = 80;

    /** The maximum number of views per maker. */
    public static final int MAX_OWN = 50;

    /** The maximum number of shared views. */
    public static final int MAX_SHARED = 200;

    private static final int MAX_PARAMETERS = 2000;

    private final ContactViewRepository views;
    private final ContactOwners staff;
    private final Caller caller;
    private final AuditTrail auditTrail;

    @Inject
    ContactViewService(ContactViewRepository views, ContactOwners staff, Caller caller, AuditTrail auditTrail) {
        this.views = views;
        this.staff = staff;
        this.caller = caller;
        this.auditTrail = auditTrail;
    }

    /** The views that the caller can choose from. */
    public ContactViews all() {
        if (caller.id() == null) {
            return new ContactViews(List.of(), null);
        }
        List<ContactView> seen = views.seenBy(caller.id());
        Map<Long, String> makers =
                staff.names(seen.stream().map(ContactView::makerId).collect(Collectors.toSet()));
        return new ContactViews(
                seen.stream().map(view -> summary(view, makers)).toList(),
                views.defaultOf(caller.id())
                        .filter(id -> seen.stream().anyMatch(view -> view.id().equals(id)))
                        .orElse(null));
    }

    private ContactViewSummary summary(ContactView view, Map<Long, String> makers) {
        return new ContactViewSummary(
                view.id(),
                view.name(),
                view.shared(),
                view.isMadeBy(caller.id()),
                isChangeable(view),
                makers.get(view.makerId()),
                view.listParameters());
    }

    private boolean isChangeable(ContactView view) {
        return view.isMadeBy(caller.id()) || view.shared() && caller.may(Right.STAFF);
    }

    /**
     * Saves a new view for the caller.
     *
     * @param listParameters what the list shows, as a query string
     */
    public ContactViewOutcome add(String typedName, boolean shared, String listParameters) {
        String name = SingleLineText.tidy(typedName);
        Optional<Refused> refused = nameRefused(name, caller.id(), null)
                .or(() -> refusedIf(views.countOf(caller.id()) >= MAX_OWN, Refused.TOO_MANY))
                .or(() -> refusedIf(shared && views.countShared() >= MAX_SHARED, Refused.TOO_MANY_SHARED))
                .or(() -> refusedIf(listParameters.length() > MAX_PARAMETERS, Refused.TOO_LONG));
        if (refused.isPresent()) {
            return refused.get();
        }
        var view = new ContactView(name, shared, caller.id(), listParameters);
        views.add(view);
        return done(view, AuditEventType.CONTACT__VIEW_ADDED);
    }

    /**
     * Renames a view, and sets whether it is shared. Only its maker decides the latter, as nobody else could see a
     * private view any more.
     */
    public ContactViewOutcome rename(long id, String typedName, boolean wanted) {
        String name = SingleLineText.tidy(typedName);
        return change(id, view -> {
            boolean shared = view.isMadeBy(caller.id()) ? wanted : view.shared();
            return rename(view, name, shared);
        });
    }

    private ContactViewOutcome rename(ContactView view, String name, boolean shared) {
        return nameRefused(name, view.makerId(), view.id())
                .or(() -> refusedIf(
                        shared && !view.shared() && views.countShared() >= MAX_SHARED, Refused.TOO_MANY_SHARED))
                .<ContactViewOutcome>map(Function.identity())
                .orElseGet(() -> {
                    view.rename(name, shared);
                    return done(view, AuditEventType.CONTACT__VIEW_CHANGED);
                });
    }

    /** Replaces what the view shows with what the list shows now. */
    public ContactViewOutcome show(long id, String listParameters) {
        return change(id, view -> {
            if (listParameters.length() > MAX_PARAMETERS) {
                return Refused.TOO_LONG;
            }
            view.show(listParameters);
            return done(view, AuditEventType.CONTACT__VIEW_CHANGED);
        });
    }

    public ContactViewOutcome delete(long id) {
        return change(id, view -> {
            views.remove(view);
            return done(view, AuditEventType.CONTACT__VIEW_DELETED);
        });
    }

    /** Makes the view the caller's default. */
    public ContactViewOutcome makeDefault(long id) {
        Optional<ContactView> view = views.forChange(id).filter(found -> found.isSeenBy(caller.id()));
        view.ifPresent(found -> views.makeDefault(caller.id(), id));
        return view.<ContactViewOutcome>map(found -> new Done(id, found.name())).orElse(Refused.UNKNOWN);
    }

    /** Removes the caller's default view, so that the list shows all contacts. */
    public void clearDefault() {
        views.makeDefault(caller.id(), null);
    }

    private ContactViewOutcome change(long id, Function<ContactView, ContactViewOutcome> change) {
        Optional<ContactView> view = views.forChange(id).filter(found -> found.isSeenBy(caller.id()));
        if (view.isEmpty()) {
            return Refused.UNKNOWN;
        }
        return isChangeable(view.get()) ? change.apply(view.get()) : Refused.NOT_YOURS;
    }

    private Optional<Refused> nameRefused(String name, long makerId, Long except) {
        return refusedIf(name.isEmpty(), Refused.NAME_MISSING)
                .or(() -> refusedIf(name.length() > MAX_NAME, Refused.NAME_TOO_LONG))
                .or(() -> refusedIf(SingleLineText.hasForbidden(name), Refused.NAME_FORBIDDEN))
                .or(() -> refusedIf(
                        views.named(makerId, ContactView.keyOf(name))
                                .filter(id -> !id.equals(except))
                                .isPresent(),
                        Refused.NAME_TAKEN));
    }

    private static Optional<Refused> refusedIf(boolean condition, Refused refused) {
        return condition ? Optional.of(refused) : Optional.empty();
    }

    private Done done(ContactView view, AuditEventType type) {
        auditTrail.tell(AuditEvent.of(type).with("view", view.id()));
        return new Done(view.id(), view.name());
    }
}
