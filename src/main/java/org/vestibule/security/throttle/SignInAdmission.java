package org.vestibule.security.throttle;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.vestibule.security.HashingOverloadedException;

/**
 * Bounds how many sign-ins are under way at once, before anything is counted or hashed for them: as many as can be answered
 * within a second. One network gets no more than half of the places. Safe for use by many threads; each node has its own.
 */
final class SignInAdmission {

    private final int places;
    private final int placesOfNetwork;
    private final Map<String, Integer> taken = new HashMap<>();
    private int takenInAll;

    SignInAdmission(int places) {
        this.places = places;
        this.placesOfNetwork = Math.max(1, places / 2);
    }

    /**
     * Does the work for somebody on this network. Never waits.
     *
     * @throws HashingOverloadedException if there is no place; the work wasn't begun
     */
    <T> T call(String network, Supplier<T> work) {
        if (!enter(network)) {
            throw new HashingOverloadedException("Too many people sign in at once");
        }
        try {
            return work.get();
        } finally {
            leave(network);
        }
    }

    private synchronized boolean enter(String network) {
        int own = taken.getOrDefault(network, 0);
        if (takenInAll >= places || own >= placesOfNetwork) {
            return false;
        }
        takenInAll++;
        taken.put(network, own + 1);
        return true;
    }

    private synchronized void leave(String network) {
        takenInAll--;
        taken.computeIfPresent(network, (key, own) -> own == 1 ? null : own - 1);
    }
}
