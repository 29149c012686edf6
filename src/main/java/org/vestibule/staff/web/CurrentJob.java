package org.vestibule.staff.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.vestibule.staff.Job;

/** What the person of this request works as, for the screens to name; what they may do, the caller knows. */
@RequestScoped
public class CurrentJob {

    private Job job;

    /** Empty for nobody. */
    public Optional<Job> get() {
        return Optional.ofNullable(job);
    }

    /** @param now null for nobody */
    public void become(Job now) {
        job = now;
    }
}
