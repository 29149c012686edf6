package org.vestibule.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.security.Caller;

/**
 * Records audit events with their actor: in the database, within the caller's transaction, and in the log after it is
 * committed. So neither contains an event whose transaction was rolled back, and no change is committed without its
 * event.
 */
@ApplicationScoped
public class AuditTrail {

    private static final Logger LOG = Logger.getLogger(AuditTrail.class.getName());

    private static final String API_KEY = "api-key";

    private final Caller caller;
    private final Event<AuditEvent> happened;
    private final EventMeter meter;
    private final AuditLogRepository kept;
    private final Clock clock;

    @Inject
    AuditTrail(Caller caller, AuditLogRepository kept, Clock clock, Event<AuditEvent> happened, EventMeter meter) {
        this.caller = caller;
        this.kept = kept;
        this.clock = clock;
        this.happened = happened;
        this.meter = meter;
    }

    /**
     * Records the event; adds the actor if it is a member of staff, a program or the system. Any thread may call it. Outside a
     * transaction the event is stored at once.
     */
    @ActivateRequestContext
    public void tell(AuditEvent event) {
        kept.keep(new AuditLogEntry(event.with(API_KEY, caller.apiKeyId()), caller, clock.instant()));
        happened.fire(event.with("by", caller()));
    }

    private String caller() {
        if (caller.id() != null) {
            return "staff/" + caller.id();
        }
        if (caller.apiKeyId() != null) {
            return API_KEY + "/" + caller.apiKeyId();
        }
        return caller.signedIn() ? "vestibule" : null;
    }

    void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuditEvent event) {
        LOG.log(event.type().alarming() ? Level.WARNING : Level.INFO, event::text);
        meter.count(event.type());
    }
}
