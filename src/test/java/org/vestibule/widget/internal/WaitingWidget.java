package org.vestibule.widget.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** The bean of the widget {@code waits}: it waits for something that never comes. */
@Named
@ApplicationScoped
public class WaitingWidget {

    private final AtomicInteger waiting = new AtomicInteger();
    private final CountDownLatch latch = new CountDownLatch(1);

    /** For the widget. */
    public String getText() throws InterruptedException {
        waiting.incrementAndGet();
        latch.await();
        return "Waited";
    }

    /** How many requests have called it so far. */
    public int asked() {
        return waiting.get();
    }
}
