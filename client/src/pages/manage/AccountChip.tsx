import type { AccountStatus } from "../../api/generated";
import { Chip, type Tone } from "../../parts/Chip";
import type { IconName } from "../../parts/Icon";
import { accountWords } from "./words";

const signs: Record<AccountStatus, { icon: IconName; tone: Tone }> = {
  INVITED: { icon: "hourglass", tone: "plain" },
  ACTIVE: { icon: "tick", tone: "done" },
  DISABLED: { icon: "lock", tone: "mute" },
};

export function AccountChip(props: { account: AccountStatus }) {
  return <Chip {...signs[props.account]} words={accountWords(props.account)} />;
}
