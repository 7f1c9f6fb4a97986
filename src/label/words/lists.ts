import {account} from './account.ts'
import {advert} from './advert.ts'
import {app} from './app.ts'
import {audioVideo} from './audio-video.ts'
import {authorBio} from './author-bio.ts'
import {broadcast} from './broadcast.ts'
import {bylineLabel} from './byline-label.ts'
import {comments} from './comments.ts'
import {consent} from './consent.ts'
import {contributors} from './contributors.ts'
import {correction} from './correction.ts'
import {disclaimer} from './disclaimer.ts'
import {donation} from './donation.ts'
import {footer} from './footer.ts'
import {kicker} from './kicker.ts'
import {live} from './live.ts'
import {navigation} from './navigation.ts'
import {newsletter} from './newsletter.ts'
import {paywall} from './paywall.ts'
import {photoCredit} from './photo-credit.ts'
import type {PhraseList} from './phrases.ts'
import {pictureWords} from './picture-words.ts'
import {readMore} from './read-more.ts'
import {readingTime} from './reading-time.ts'
import {relatedHeading} from './related-heading.ts'
import {rights} from './rights.ts'
import {secondPerson} from './second-person.ts'
import {share} from './share.ts'
import {social} from './social.ts'
import {summary} from './summary.ts'
import {tags} from './tags.ts'
import {timestampLabel} from './timestamp-label.ts'

/** All phrase lists; a list's place is its bit in `phraseKinds`, so new ones go to the end. */
export const lists: readonly PhraseList[] = [
  share,
  newsletter,
  paywall,
  consent,
  advert,
  comments,
  relatedHeading,
  readMore,
  tags,
  audioVideo,
  app,
  donation,
  rights,
  navigation,
  authorBio,
  correction,
  contributors,
  disclaimer,
  photoCredit,
  bylineLabel,
  timestampLabel,
  live,
  secondPerson,
  kicker,
  account,
  readingTime,
  summary,
  pictureWords,
  broadcast,
  social,
  footer,
]
