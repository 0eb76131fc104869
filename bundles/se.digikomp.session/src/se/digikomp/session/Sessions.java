package se.digikomp.session;

/** Gives the session of the running program; an OSGi service. */
public interface Sessions {

    /** The one session of this program, opened at the first call. Any thread may call. */
    Session current();
}
