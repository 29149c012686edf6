package org.vestibule.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.vestibule.shared.UpkeepStep;

/** Publishes pages soon after the times that their authors planned. Every node may sweep; each publication happens once. */
@ApplicationScoped
class PlanSweep implements UpkeepStep {

    private static final Logger LOG = Logger.getLogger(PlanSweep.class.getName());

    private final PlanStep step;

    @Inject
    PlanSweep(PlanStep step) {
        this.step = step;
    }

    protected PlanSweep() {
        this(null);
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void takeStep() {
        step.due().forEach(this::carryOut);
    }

    /** One that can't be published doesn't keep the others from being. */
    private void carryOut(long id) {
        try {
            step.carryOut(id);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, e, () -> "The planned publication " + id + " failed; the next sweep tries again");
        }
    }
}
