/** What each shell runs when Tab is pressed: it hands the words typed so far to the hidden command `complete`. */

/** A line of `complete` that is no word: names of files may come here too. */
export const FILES = ':files';

const BASH = `# Tab completion of postlint for bash. In ~/.bashrc: source <(postlint completions bash)
_postlint() {
  local line current="\${COMP_WORDS[COMP_CWORD]}"
  [[ $current == '=' ]] && current=''
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == '${FILES}' ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
    else
      COMPREPLY+=("$line")
    fi
  done < <(postlint complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _postlint postlint
`;

const ZSH = `#compdef postlint
# Tab completion of postlint for zsh. In ~/.zshrc, after compinit: source <(postlint completions zsh)
_postlint() {
  local line files=''
  local -a found
  while IFS= read -r line; do
    if [[ $line == '${FILES}' ]]; then files=yes; else found+=("$line"); fi
  done < <(postlint complete -- "\${(@Q)words[2,CURRENT]}" 2>/dev/null)
  (( $#found )) && compadd -- "\${found[@]}"
  [[ -n $files ]] && _files
}
compdef _postlint postlint
`;

const FISH = `# Tab completion of postlint for fish. Once: postlint completions fish > ~/.config/fish/completions/postlint.fish
function __postlint_complete
    set -l typed (commandline -opc)
    set -l current (commandline -ct)
    for line in (postlint complete -- $typed[2..-1] "$current" 2>/dev/null)
        if test "$line" = '${FILES}'
            __fish_complete_path "$current"
        else
            echo $line
        end
    end
end
complete -c postlint -f -a '(__postlint_complete)'
`;

/** The script of each shell, to be read by it once. */
export const SHELLS: Readonly<Record<'bash' | 'zsh' | 'fish', string>> = { bash: BASH, zsh: ZSH, fish: FISH };
