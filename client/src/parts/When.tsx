import { t } from "../i18n";
import { now } from "../time/clock";
import { wall } from "../time/parts";
import { shortDate } from "../time/words";

/** Date above hour, at the end of a row. */
export function When(props: { at: string }) {
  const at = () => wall(props.at);
  return (
    <time datetime={props.at}>
      {shortDate(at(), now(), t())}
      <br />
      {at().hour}:{at().minute}
    </time>
  );
}
