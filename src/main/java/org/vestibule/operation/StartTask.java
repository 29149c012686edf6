package org.vestibule.operation;

/**
 * Something that must be there before the first request. Any room may bring one as a CDI bean; each is run at every
 * start, after the migrations, as the system, and has to see for itself whether its work is done already.
 */
public interface StartTask {

    void run();
}
