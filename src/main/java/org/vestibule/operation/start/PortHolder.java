package org.vestibule.operation.start;

/** Identifies the process that answers on this server's port, by its response to {@code /health/ready}. */
enum PortHolder {
    /** This server, which is ready. */
    THIS_SERVER,
    /** Not known yet: a server that isn't ready, perhaps this one. */
    UNKNOWN,
    /** Another program: this server can't use the port. */
    ANOTHER;

    private static final int READY = 200;
    private static final int NOT_READY = 503;

    /**
     * Evaluates a response. This server only answers "ready", with the id of its start, or "not ready".
     *
     * @param start the id of this server's start
     */
    static PortHolder of(int status, String body, String start) {
        if (status == NOT_READY) {
            return UNKNOWN;
        }
        return status == READY && body.contains(start) ? THIS_SERVER : ANOTHER;
    }
}
