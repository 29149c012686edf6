package org.vestibule.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.security.Caller;

/**
 * Takes down what happened and by whom. What is told within a transaction is written once that is committed, and never if
 * it isn't: the log holds no event that did not happen.
 */
@ApplicationScoped
public class Journal {

    private static final Logger LOG = Logger.getLogger(Journal.class.getName());

    private final Caller caller;
    private final Event<Entry> happened;
    private final EventMeter meter;

    @Inject
    Journal(Caller caller, Event<Entry> happened, EventMeter meter) {
        this.caller = caller;
        this.happened = happened;
        this.meter = meter;
    }

    protected Journal() {
        this(null, null, null);
    }

    /** Takes the event down; who did it is added, if it was one of the staff or Vestibule itself. Any thread may call it. */
    @ActivateRequestContext
    public void tell(Entry entry) {
        happened.fire(entry.with("by", caller()));
    }

    private String caller() {
        if (caller.id() != null) {
            return "staff/" + caller.id();
        }
        return caller.signedIn() ? "vestibule" : null;
    }

    void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) Entry entry) {
        LOG.log(entry.happening().alarming() ? Level.WARNING : Level.INFO, entry::text);
        meter.count(entry.happening());
    }
}
