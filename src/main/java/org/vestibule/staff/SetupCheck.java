package org.vestibule.staff;

/** Whether an installation has all that an organisation needs to work with it, which another room finds out. */
public interface SetupCheck {

    /** Only for those who set the installation up. */
    boolean isComplete();
}
