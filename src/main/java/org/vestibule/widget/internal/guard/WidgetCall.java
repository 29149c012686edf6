package org.vestibule.widget.internal.guard;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * A call of a widget's code: it is measured, and interrupted if the widget's calls in this request take too long in
 * total. The time of nested widgets and of the guard doesn't count.
 */
public final class WidgetCall implements AutoCloseable {

    private static final Set<WidgetCall> UNDER_WAY = ConcurrentHashMap.newKeySet();
    private static final ThreadLocal<WidgetCall> INNERMOST = new ThreadLocal<>();

    private final Guarded guard;
    private final String widget;
    private final String page;
    private final WidgetTime time;
    private final Thread thread = Thread.currentThread();
    private final WidgetCall outer = INNERMOST.get();

    private long resumed = System.nanoTime();
    private boolean paused;
    private boolean ended;
    private boolean interrupted;

    private WidgetCall(Guarded guard, String widget, String page, WidgetTime time) {
        this.guard = guard;
        this.widget = widget;
        this.page = page;
        this.time = time;
    }

    /**
     * Begins a call on this thread; it has to be closed.
     *
     * @param guard the guard around the widget
     * @param widget the widget and its placement, for the log
     * @param page the requested address
     * @param time the placement's time in this request so far
     */
    static WidgetCall begin(Guarded guard, String widget, String page, WidgetTime time) {
        WidgetCall call = new WidgetCall(guard, widget, page, time);
        if (call.outer != null) {
            call.outer.pause();
        }
        INNERMOST.set(call);
        UNDER_WAY.add(call);
        return call;
    }

    /** The widget running on this thread, with its placement; null if there is none. */
    public static String atWork() {
        WidgetCall innermost = INNERMOST.get();
        return innermost == null ? null : innermost.widget;
    }

    /** The guard around the widget running on this thread; null if there is none. */
    static Guarded guardAtWork() {
        WidgetCall innermost = INNERMOST.get();
        return innermost == null ? null : innermost.guard;
    }

    /** Runs something whose time doesn't count for the widget, even if the widget calls it. */
    static void aside(Runnable work) {
        WidgetCall innermost = INNERMOST.get();
        if (innermost == null) {
            work.run();
            return;
        }
        innermost.pause();
        INNERMOST.remove();
        try {
            work.run();
        } finally {
            INNERMOST.set(innermost);
            innermost.resume();
        }
    }

    /**
     * Interrupts the widgets that run for too long.
     *
     * @param late receives the name of each, even if it was interrupted before and is still running
     */
    static void interruptLate(Consumer<String> late) {
        UNDER_WAY.stream()
                .filter(WidgetCall::interruptIfLate)
                .map(call -> call.widget.replaceFirst(" .*", ""))
                .forEach(late);
    }

    private synchronized boolean interruptIfLate() {
        if (ended || paused || !time.isTooLong(System.nanoTime() - resumed)) {
            return false;
        }
        if (!interrupted) {
            interrupted = true;
            thread.interrupt();
        }
        return true;
    }

    synchronized boolean wasInterrupted() {
        return interrupted;
    }

    private synchronized boolean end() {
        pause();
        ended = true;
        if (interrupted) {
            Thread.interrupted();
        }
        return interrupted;
    }

    private synchronized void pause() {
        time.add(System.nanoTime() - resumed);
        paused = true;
    }

    private synchronized void resume() {
        resumed = System.nanoTime();
        paused = false;
    }

    /** Ends the call, and clears the thread's interruption, which was meant only for the widget. */
    @Override
    public void close() {
        UNDER_WAY.remove(this);
        boolean late = end();
        SlowWidgets.took(widget, page, time.sum(), late);
        if (late) {
            time.interrupted();
        }
        if (outer == null) {
            INNERMOST.remove();
        } else {
            INNERMOST.set(outer);
            outer.resume();
        }
    }
}
