package se.digikomp.analysis;

import java.util.concurrent.CancellationException;

import se.digikomp.survey.Text;

/** How an analysis tells how far it is, and learns that nobody waits any more. */
public interface Progress {

    /** A progress that nobody watches and nobody cancels. */
    Progress NONE = new Progress() {
        @Override
        public void done(double share) {
            // nobody watches
        }

        @Override
        public void stopIfCancelled() {
            // nobody cancels
        }
    };

    /** Says that this share of the work, 0 to 1, is done; never less than said before. */
    void done(double share);

    /** Says what is being done, for somebody who watches; nothing happens where nobody does. */
    default void doing(Text what) {
        // few watch so closely
    }

    /**
     * Returns where work is still wanted.
     *
     * @throws CancellationException where it is not; let it pass
     */
    void stopIfCancelled();
}
