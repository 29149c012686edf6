package org.vestibule.widget.internal;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A widget's code at work in a request: it is measured, and interrupted where it takes too long. The time of widgets within
 * it isn't its own.
 */
final class WidgetCall implements AutoCloseable {

    /** A widget that takes longer is interrupted, as the rest of its page, and others who ask for it, wait meanwhile. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Set<WidgetCall> UNDER_WAY = ConcurrentHashMap.newKeySet();
    private static final ThreadLocal<WidgetCall> INNERMOST = new ThreadLocal<>();

    private final Guarded guard;
    private final String widget;
    private final String page;
    private final Thread thread = Thread.currentThread();
    private final WidgetCall outer = INNERMOST.get();

    private long resumed = System.nanoTime();
    private long spent;
    private boolean paused;
    private boolean ended;
    private boolean interrupted;

    private WidgetCall(Guarded guard, String widget, String page) {
        this.guard = guard;
        this.widget = widget;
        this.page = page;
    }

    /**
     * Begins, on this thread. It has to be closed.
     *
     * @param guard the guard around the widget
     * @param widget the widget and its placement, for the log
     * @param page the address that was asked for
     */
    static WidgetCall begin(Guarded guard, String widget, String page) {
        WidgetCall call = new WidgetCall(guard, widget, page);
        if (call.outer != null) {
            call.outer.pause();
        }
        INNERMOST.set(call);
        UNDER_WAY.add(call);
        return call;
    }

    /** The widget at work on this thread, with its placement; null where none is. */
    static String atWork() {
        WidgetCall innermost = INNERMOST.get();
        return innermost == null ? null : innermost.widget;
    }

    /** The guard around the widget at work on this thread; null where none is. */
    static Guarded guardAtWork() {
        WidgetCall innermost = INNERMOST.get();
        return innermost == null ? null : innermost.guard;
    }

    /** Interrupts the widgets that are at work for too long. */
    static void interruptLate() {
        UNDER_WAY.forEach(WidgetCall::interruptIfLate);
    }

    private synchronized void interruptIfLate() {
        if (!ended && !paused && !interrupted && own() > LONGEST.toNanos()) {
            interrupted = true;
            thread.interrupt();
        }
    }

    synchronized boolean wasInterrupted() {
        return interrupted;
    }

    private synchronized void pause() {
        spent += System.nanoTime() - resumed;
        paused = true;
    }

    private synchronized void resume() {
        resumed = System.nanoTime();
        paused = false;
    }

    private long own() {
        return spent + (paused ? 0 : System.nanoTime() - resumed);
    }

    /** Ends it. The interruption was meant for the widget, not for what the request does next. */
    @Override
    public void close() {
        UNDER_WAY.remove(this);
        synchronized (this) {
            ended = true;
            if (interrupted) {
                Thread.interrupted();
            }
            SlowWidgets.took(widget, page, Duration.ofNanos(own()), interrupted);
        }
        if (outer == null) {
            INNERMOST.remove();
        } else {
            INNERMOST.set(outer);
            outer.resume();
        }
    }
}
